package org.onrecord.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Text;
import org.onrecord.vocabulary.VocabularySource;

class ActorRegisterTest {
  private static final ActorRegister REGISTER = ActorRegister.load(VocabularySource.builtIn());

  static Document document(String string) {
    return document(string, "en");
  }

  private static Document document(String string, String language) {
    Text text = Text.of(string);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.string().split("\n\n")) {
      int start = text.string().indexOf(paragraph, at);
      at = start + paragraph.length();
      boolean title = paragraph.startsWith("# ");
      passages.add(
          new Passage(
              title ? Passage.Kind.TITLE : Passage.Kind.PARAGRAPH, text.span(start, at), 0));
    }
    return new Document(
        new SourceFile("0".repeat(64), "a.txt", "text/plain", 1, null),
        DocumentKind.NEWS,
        "test",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.day(LocalDate.of(2024, 7, 30), DatedAs.Ground.EXPLICIT, null),
        language,
        text,
        passages,
        0,
        List.of());
  }

  static List<String> mentions(String string) {
    Document document = document(string);
    return REGISTER.mentions(document).stream()
        .map(m -> document.text().slice(m.span()) + "=" + String.join("|", m.actorIds()))
        .toList();
  }

  static List<String> ids(String string, String language) {
    return REGISTER.mentions(document(string, language)).stream()
        .map(m -> String.join("|", m.actorIds()))
        .toList();
  }

  static List<String> spoken(String words) {
    return REGISTER.spokenOf(words).stream()
        .map(m -> Text.of(words).slice(m.span()) + "=" + String.join("|", m.actorIds()))
        .toList();
  }

  static List<String> candidates(String name) {
    return REGISTER.candidates(name, null).stream().map(Actor::id).toList();
  }

  @Test
  void findsTheLongestNameAndLeavesTheArticleAndThePossessiveOut() {
    assertEquals(
        List.of("Cybersecurity Tech Accord=cybersecurity-tech-accord", "UN=united-nations"),
        mentions("The Cybersecurity Tech Accord’s submission to the UN's committee."));
  }

  @Test
  void takesASurnameOnlyAfterTheFullName() {
    assertEquals(List.of(), mentions("Ashton-Hart said no."));
    assertEquals(
        List.of("Nick Ashton-Hart=nick-ashton-hart", "Ashton-Hart=nick-ashton-hart"),
        mentions("Nick Ashton-Hart spoke. Ashton-Hart said no."));
  }

  @Test
  void takesASurnameInAHeadlineWhenTheTextGivesTheFullName() {
    assertEquals(
        List.of("Wyden=ron-wyden", "Ron Wyden=ron-wyden"),
        mentions("# Wyden warns of treaty\n\nSenator Ron Wyden wrote."));
  }

  @Test
  void leavesSomebodyElsesSurnameAlone() {
    assertEquals(
        List.of("Deborah Brown=deborah-brown", "Brown=deborah-brown"),
        mentions("Deborah Brown spoke before Gordon Brown did. But Brown said no."));
  }

  @Test
  void wantsAcronymsInCapitals() {
    assertEquals(List.of(), mentions("It tells us that un homme met a foc at dell."));
    assertEquals(
        List.of("US=united-states", "U.S.=united-states", "EU=european-union"),
        mentions("The US and the U.S. and the EU met."));
  }

  @Test
  void leavesCompoundsSumsAndAddressesAlone() {
    assertEquals(
        List.of(), mentions("The Russia-led text cost US$5; see Cisco.com, @Cisco and pro-EU."));
  }

  @Test
  void tellsTheOrganisationFromTheArticle() {
    assertEquals(
        List.of("ARTICLE 19=article-19", "Article 19=article-19", "Article 19=article-19"),
        mentions("ARTICLE 19 wrote. Article 19 said so. The group Article 19 agreed."));
    assertEquals(
        List.of(), mentions("Article 19 of the text, Article 19(2), and article 19 are bad."));
  }

  @Test
  void keepsAnAmbiguousAcronymAmbiguousUntilTheDocumentSettlesIt() {
    assertEquals(List.of("ICC=icc|international-criminal-court"), mentions("The ICC said so."));
    assertEquals(
        List.of("International Chamber of Commerce=icc", "ICC=icc"),
        mentions("The International Chamber of Commerce (ICC) said so."));
  }

  @Test
  void tellsTheTwoCouncilsApart() {
    assertEquals(
        List.of(
            "Council of Europe=council-of-europe",
            "Council of the European Union=council-of-the-eu"),
        mentions("The Council of Europe and the Council of the European Union differ."));
    assertEquals(
        List.of("Council of Europe=council-of-europe", "Council=council-of-europe"),
        mentions("The Council of Europe met. The Council said so."));
  }

  @Test
  void takesACapitalForTheStateUnlessItIsThePlace() {
    assertEquals(
        List.of("Moscow=russian-federation"),
        mentions("In Washington, Moscow said no. They met in Hanoi. The Washington Post wrote."));
  }

  @Test
  void ignoresAccentsHyphensAndLineBreaksInNames() {
    assertEquals(
        List.of("Antonio Guterres=antonio-guterres", "Tech\nAccord=cybersecurity-tech-accord"),
        mentions("Antonio Guterres met the Tech\nAccord."));
    assertEquals(List.of(), mentions("We use tech, accord is far. Tech\n\nAccord"));
  }

  @Test
  void findsNamesInOtherLanguages() {
    assertEquals(List.of("russian-federation", "united-nations"), ids("La Russie et l’ONU.", "fr"));
    assertEquals(List.of("united-states", "china"), ids("Estados Unidos y China.", "es"));
    assertEquals(List.of("russian-mfa", "united-nations"), ids("МИД России и ООН", "ru"));
    assertEquals(List.of("china", "united-nations"), ids("中国和联合国", "zh"));
    assertEquals(List.of("united-nations", "egypt"), ids("قالت الأمم المتحدة و مصر", "ar"));
    assertEquals(List.of(), ids("Chine and Inde are no English words.", "en"));
  }

  @Test
  void takesAStateWithTheNameOfAPersonOnlyAfterTheFullName() {
    assertEquals(List.of(), ids("Michael Jordan and Georgia met Chad.", "en"));
  }

  @Test
  void findsDescribedGroups() {
    assertEquals(
        List.of(
            "group of Democratic senators=us-senators-2024-letter",
            "senators=us-senators-2024-letter"),
        mentions("A group of Democratic senators wrote. The senators said so.").stream()
            .map(m -> m.replace("A group", "group"))
            .toList());
  }

  @Test
  void namesCandidatesInAnyCaseWithTheAndPossessive() {
    assertEquals(List.of("cybersecurity-tech-accord"), candidates("the tech accord's"));
    assertEquals(List.of("antonio-guterres"), candidates("ANTÓNIO GUTERRES"));
    assertEquals(List.of("icc", "international-criminal-court"), candidates("ICC"));
    assertEquals(List.of(), candidates("Nobody at all"));
  }

  @Test
  void settlesAnOfficeByItsDay() {
    assertEquals(
        List.of("jake-sullivan"),
        REGISTER.candidates("National Security Adviser", LocalDate.of(2024, 10, 1)).stream()
            .map(Actor::id)
            .toList());
    assertEquals(
        List.of(), REGISTER.candidates("National Security Adviser", LocalDate.of(2026, 1, 1)));
  }

  @Test
  void readsQuestionsWithoutCapitals() {
    assertEquals(
        List.of("tech accord=cybersecurity-tech-accord"),
        spoken("what did the tech accord tell us about future talks"));
    assertEquals(List.of("wyden=ron-wyden"), spoken("wyden on privacy"));
    assertEquals(List.of("senators=us-senators-2024-letter"), spoken("senators authoritarian"));
    assertEquals(List.of("Article 19=article-19"), spoken("Article 19"));
  }

  @Test
  void listsActorsByIdWithMembers() {
    assertEquals(
        REGISTER.actors().stream().map(Actor::id).sorted().toList(),
        REGISTER.actors().stream().map(Actor::id).toList());
    Actor accord = REGISTER.find("cybersecurity-tech-accord").orElseThrow();
    assertEquals(Actor.Kind.COALITION, accord.kind());
    assertTrue(accord.members().containsAll(List.of("cisco", "dell", "meta")));
  }
}
