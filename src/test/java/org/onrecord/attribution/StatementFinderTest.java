package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Attribution.How;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

class StatementFinderTest {
  @Test
  void creditsTheSpeakerBehindAQuotation() {
    assertEquals(
        List.of("Ilse Brandhoff: “The draft is weak,”"),
        Papers.said("“The draft is weak,” Ilse Brandhoff said."));
  }

  @Test
  void creditsTheNameBehindARoleAndAColonNotWhoSpokeBefore() {
    assertEquals(
        List.of("Rivers League: the draft was vague", "Ilse Brandhoff: “We will not sign.”"),
        Papers.said(
            "The Rivers League said the draft was vague.\n\n"
                + "Its director, Ilse Brandhoff: “We will not sign.”"));
  }

  @Test
  void creditsTheSpeakerBehindTheVerbWithHerOffice() {
    Statement found =
        Papers.find(
                Papers.news(
                    "“The draft is far too weak,” said Ilse Brandhoff, director of the Rivers"
                        + " League."))
            .get(0);
    Attribution.Credited credited =
        assertInstanceOf(Attribution.Credited.class, found.attribution());
    assertEquals(List.of(new Speaker.Named("Ilse Brandhoff")), credited.speakers());
    assertEquals(List.of(new Speaker.Named("Rivers League")), credited.onBehalfOf());
    assertEquals(How.NAMED, credited.how());
    assertEquals("quote-then-speaker", credited.rule());
    assertEquals(Voice.DIRECT, found.voice());
    assertEquals(StatementClass.SAID, found.statementClass());
  }

  @Test
  void aTermInTheOtherMarksIsNobodysWords() {
    String term = "Roe said that the text, with ‘lawful’ access undefined, helped no tester.";
    assertEquals(List.of(Voice.MIXED), voices(term));
    String quoted = "\n\n“We will not sign what nobody can read,” said Ilse Brandhoff.";
    assertEquals(List.of(Voice.INDIRECT, Voice.DIRECT), voices(term + quoted));
    assertEquals(
        List.of(Voice.MIXED, Voice.DIRECT), voices(term.replace("‘lawful’", "“lawful”") + quoted));
    assertEquals(
        List.of(Voice.MIXED, Voice.DIRECT),
        voices(term.replace("‘lawful’ access", "‘every kind of lawful’ access") + quoted));
  }

  private static List<Voice> voices(String text) {
    return Papers.find(Papers.news(text)).stream().map(Statement::voice).toList();
  }

  @Test
  void whoWroteSpeaksNotWhoWasWrittenTo() {
    assertEquals(
        List.of(
            "Ann Doe + Jane Roe: to protect clinics from rising costs",
            "Ann Doe + Jane Roe: “We will not wait,”"),
        Papers.said(
            "Reps. Ann Doe and Jane Roe sent a letter this week to Governor Karl Moe urging him to"
                + " protect clinics from rising costs. “We will not wait,” the Representatives"
                + " wrote."));
  }

  @Test
  void aShortNameThatTheTextExplainsIsWrittenInFull() {
    assertEquals(
        List.of("Rivers Development Agency: the dam would fail"),
        Papers.said(
            "The Rivers Development Agency (RDA) has six offices.\n\n"
                + "The RDA said the dam would fail."));
  }

  @Test
  void whoWroteSpeaksThoughTheSubjectIsShared() {
    assertEquals(
        List.of("Roe: it “plainly weak”", "Roe: to wait"),
        Papers.said(
            "Roe called it “plainly weak” and wrote a letter to Secretary Karl Moe asking him to"
                + " wait."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe wrote a letter to Secretary Karl Moe asking him to wait. | Roe: to wait",
        "Roe wrote an open letter warning that the dam would fail. |"
            + " Roe: that the dam would fail",
        "Ann Roe wrote urging the council to wait. | Ann Roe: to wait",
      })
  void whatALetterAsksIsSaidNotTheLetter(String text, String said) {
    assertEquals(List.of(said), Papers.said(text));
    assertEquals(List.of(said), Papers.saidByRules(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "does Cisco think | protecting journalists",
        "does Cisco believe | sufficiently protecting basic rights",
        "do the unions think | protecting journalists",
      })
  void theSubjectBeforeAVerbSpeaksNotWhoIsNamedFurtherOn(String credit, String what) {
    String said =
        Papers.said(
                "However, not only "
                    + credit
                    + " the draft falls short of "
                    + what
                    + ", but some campaigners have said the accord will make it easier for regimes"
                    + " to abuse their power.")
            .getFirst();
    assertTrue(said.matches("(Cisco|unions): the draft falls short of " + what), said);
  }

  @Test
  void whatWasDoneToSaySomethingIsACredit() {
    assertEquals(
        List.of("Bakers: that the city scrap a levy on flour"),
        Papers.said("Bakers marched on Tuesday to demand that the city scrap a levy on flour."));
    assertEquals(List.of(), Papers.said("Bakers marched on Tuesday to collect a trophy."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe – the League's head of delegation – said that it was weak. |"
            + " Jane Roe: that it was weak",
        "Human Rights Watch and Article 19 said that it was weak. |"
            + " Human Rights Watch + ARTICLE 19: that it was weak",
        "The EU, said Jane Roe, had “no mandate” to agree. |"
            + " Jane Roe: The EU … had “no mandate” to agree",
      })
  void theCreditIsTheNameNotWhatStandsBeside(String text, String said) {
    assertEquals(List.of(said), Papers.said(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither Jane Roe nor Karl Moe believes that the vote will be held.",
        "Nobody at the ministry said that the draft was weak.",
      })
  void whatNobodySaidIsNoStatement(String text) {
    assertEquals(List.of(), Papers.said(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An official who did not want to be named said that it was weak.",
        "An official, who asked not to be identified, said that it was weak.",
        "An official who spoke on condition of anonymity said that it was weak.",
      })
  void whoWantsNoNameIsDescribed(String text) {
    assertEquals(List.of("official: that it was weak"), Papers.said(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It is weak,” said Jane A. Roe, president of the Rivers League. | Jane A. Roe | Rivers"
            + " League",
        "“It is weak,” said Marsh County Supervisor Jane Roe. | Jane Roe | Marsh County",
        "“It is weak,” said Jane Roe, director of the Rivers Action Network (RAN USA). | Jane Roe |"
            + " Rivers Action Network",
        "“It is weak,” said Jane Roe, Director of Policy. | Jane Roe | ",
        "“It is weak,” said Jane Roe, Director of Policy at Open Rivers. | Jane Roe | Open Rivers",
        "“It is weak,” said Supervisor Jane Roe. | Jane Roe | ",
        "A spokesman for the Rivers League, Karl Moe, said that it was weak. | Karl Moe | Rivers"
            + " League",
        "“It is weak,” said its chair, Karl Moe. | Karl Moe | ",
        "The country’s justice minister, Ann Doe, said that it was weak. | Ann Doe | ",
        "The Minister of Post, Ann Doe, denied that it was weak. | Ann Doe | ",
      })
  void aPersonSpeaksForTheBodyNamedWithTheOffice(String text, String who, String body) {
    var credited =
        assertInstanceOf(
            Attribution.Credited.class, Papers.find(Papers.news(text)).getFirst().attribution());

    assertEquals(List.of(new Speaker.Named(who)), credited.speakers());
    assertEquals(
        body == null ? List.of() : List.of(new Speaker.Named(body)), credited.onBehalfOf());
  }

  @Test
  void joinsThePiecesAroundTheCue() {
    assertEquals(
        List.of("Ilse Brandhoff: “The draft is weak,” … “It has to be changed.”"),
        Papers.said("“The draft is weak,” Ilse Brandhoff said. “It has to be changed.”"));
  }

  @Test
  void carriesTheSpeakerToAQuotationOfItsOwnParagraph() {
    assertEquals(
        List.of(
            "Ilse Brandhoff: “The draft is weak,”", "Ilse Brandhoff: “It has to be changed now.”"),
        Papers.said(
            "“The draft is weak,” Ilse Brandhoff said in her letter.\n\n"
                + "“It has to be changed now.”"));
  }

  @Test
  void keepsTheQuoteOpenAcrossParagraphs() {
    assertEquals(
        List.of("Ilse Brandhoff: “The draft is weak. … “It has to be changed.”"),
        Papers.said("Ilse Brandhoff said: “The draft is weak.\n\n“It has to be changed.”"));
  }

  @Test
  void readsReportedClausesWithAndWithoutThat() {
    assertEquals(
        List.of(
            "Cisco: that the draft fails to protect users", "Cisco: the talks had been difficult"),
        Papers.said(
            "Cisco said that the draft fails to protect users. Cisco also said the talks had been"
                + " difficult."));
  }

  @Test
  void sharesTheSubjectOverACoordination() {
    assertEquals(
        List.of(
            "Cybersecurity Tech Accord: the new wording",
            "Cybersecurity Tech Accord: a second round"),
        Papers.saidByRules(
            "The Cybersecurity Tech Accord is pleased with the new wording but is calling for a"
                + " second round."));
  }

  @Test
  void readsAQuestionTurnedRound() {
    assertEquals(
        List.of("Cisco: the draft is weak", "Microsoft: it cannot be mended"),
        Papers.saidByRules(
            "Not only does Cisco think the draft is weak, but Microsoft has said it cannot be"
                + " mended."));
  }

  @Test
  void takesInAnAppositionBetweenDashes() {
    assertEquals(
        List.of("Ilse Brandhoff: that states were “asleep”"),
        Papers.said("Ilse Brandhoff – the head of delegation – said that states were “asleep”."));
  }

  @Test
  void readsAccordingToAtBothEnds() {
    assertEquals(
        List.of(
            "Cybersecurity Tech Accord: the current language could harm testers, hackers, and"
                + " journalists",
            "Human Rights Watch: The text is dangerous"),
        Papers.said(
            "According to the Cybersecurity Tech Accord, the current language could harm testers,"
                + " hackers, and journalists. The text is dangerous, according to Human Rights"
                + " Watch."));
  }

  @Test
  void readsNounsThatNameAConcern() {
    assertEquals(
        List.of("Cybersecurity Tech Accord: that users will never know"),
        Papers.said(
            "A key concern of the Cybersecurity Tech Accord is that users will never know."));
  }

  @Test
  void leavesAnImpersonalConcernOpen() {
    assertEquals(
        List.of("?: that data could be shared between states"),
        Papers.said("There are also concerns that data could be shared between states."));
  }

  @Test
  void neverCreditsAddresseesOrTargets() {
    Statement found =
        Papers.find(
                Papers.news(
                    "Ilse Brandhoff urged the United Nations to protect researchers better."))
            .get(0);
    assertEquals("to protect researchers better", found.text());
    assertEquals(List.of("the United Nations"), found.addressees());
    assertEquals(StatementClass.WANTS, found.statementClass());
    assertEquals(
        List.of("Ilse Brandhoff: that the EU and the US were failing the public"),
        Papers.said("Ilse Brandhoff said that the EU and the US were failing the public."));
  }

  @Test
  void listsTheAddresseesOfALetter() {
    Statement found =
        Papers.find(
                Papers.news(
                    "“More must be done,” Ilse Brandhoff said in a joint letter to the Secretary of"
                        + " State, Attorney General, and others."))
            .get(0);
    assertEquals(
        List.of("the Secretary of State", "Attorney General", "others"), found.addressees());
  }

  @Test
  void noMembershipAndNoFurnitureIsAStatement() {
    assertEquals(
        List.of(),
        Papers.said(
            "The group's signatories include Cisco, Dell, and Meta. Talks run from Monday to"
                + " Friday.\n\n"
                + "Subscribe to our newsletter, our editor said."));
  }

  @Test
  void followsSurnamesAndPronouns() {
    assertEquals(
        List.of(
            "Ilse Brandhoff: the draft was weak",
            "Ilse Brandhoff: that it had to go",
            "Ilse Brandhoff: a new one"),
        Papers.said(
            "Ms Ilse Brandhoff said the draft was weak. She added that it had to go. Brandhoff"
                + " called for a new one."));
  }

  @Test
  void keepsJointSpeakersApart() {
    assertEquals(
        List.of("Ilse Brandhoff + Tendai Mukwazhi: that the draft was weak"),
        Papers.said("Ilse Brandhoff and Tendai Mukwazhi said that the draft was weak."));
  }

  @Test
  void aSubmissionSpeaksForItsAuthor() {
    assertEquals(
        List.of(
            "Rivers League: We are concerned that article 5 is too broad.",
            "Rivers League: The Ministry told observers that the text was “final”.",
            "Ministry: that the text was “final”"),
        Papers.said(
            Papers.submission(
                "Dear Chair,\n\n"
                    + "We are concerned that article 5 is too broad. The Ministry told observers"
                    + " that the text was “final”. Thank you for your attention.\n\n"
                    + "Yours sincerely",
                "Rivers League")));
  }

  @Test
  void takesAStanceOnlyFromWords() {
    List<Statement> found =
        Papers.find(
            Papers.news(
                "Cisco said the treaty was a dangerous step. Cisco said the treaty has nine"
                    + " chapters."));
    Stance stance = assertNotNullStance(found.get(0));
    assertEquals(Stance.Polarity.CRITICAL, stance.polarity());
    assertEquals(null, found.get(1).stance());
  }

  private static Stance assertNotNullStance(Statement statement) {
    Stance stance = statement.stance();
    assertNotNull(stance);
    return stance;
  }

  @Test
  void readsSingleMarksAndLeavesApostrophesAlone() {
    assertEquals(
        List.of("Ilse Brandhoff: ‘The states’ own text isn’t good enough,’"),
        Papers.said("‘The states’ own text isn’t good enough,’ Ilse Brandhoff said."));
  }

  @Test
  void readsOtherLanguages() {
    assertEquals(
        List.of("Jeanne Rocher: « Ce texte met en danger les chercheurs »"),
        Papers.said(
            Papers.news(
                "« Ce texte met en danger les chercheurs », a déclaré Jeanne Rocher.", "fr")));
    assertEquals(
        List.of("开放网络联盟: 草案可能损害记者的权利"), Papers.said(Papers.news("开放网络联盟表示，草案可能损害记者的权利。", "zh")));
    assertEquals(
        List.of("Anna Holm: „Der Entwurf gefährdet die Presse“"),
        Papers.said(Papers.news("„Der Entwurf gefährdet die Presse“, sagte Anna Holm.", "de")));
    assertEquals(
        List.of("آنا هولم: إن المسودة تهدد الصحفيين"),
        Papers.said(Papers.news("وقالت آنا هولم إن المسودة تهدد الصحفيين.", "ar")));
  }

  @Test
  void readsTheTurnsOfATranscript() {
    assertEquals(
        List.of("ROE: Will you sign the treaty?", "POE: We will not. It is weak."),
        Papers.said(
            "The two met on Monday.\n\n\"ROE: Will you sign the treaty?\n\n\"POE: We will not. It"
                + " is weak."));
  }

  @Test
  void keepsTheCreditOfAQuotationThatEndsWithAnExclamation() {
    assertEquals(
        List.of("Marcia Price: “This is a big year!” … “We have his back.”"),
        Papers.said(
            "“This is a big year!” Marcia Price, the senator's niece, shouted to the crowd."
                + " “We have his back.”"));
  }

  @Test
  void joinsAQuotationThatGoesOnBehindAnAddedRemark() {
    assertEquals(
        List.of(
            "Rivers League: “We have read the draft,” … “It is not good enough to sign.”",
            "Rivers League: that the talks were rushed"),
        Papers.said(
            "“We have read the draft,” the Rivers League said, adding that the talks were rushed."
                + " “It is not good enough to sign.”"));
  }
}
