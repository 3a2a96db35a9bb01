package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

class ThemeTaggerTest {
  private static final ThemeScheme SCHEME = ThemeScheme.load(VocabularySource.builtIn());
  private static final ThemeTagger TAGGER = new ThemeTagger(SCHEME);

  private static List<String> tops(String words) {
    return TAGGER.recognise(words).stream()
        .map(t -> SCHEME.topOf(t.themeId()).id())
        .distinct()
        .sorted()
        .toList();
  }

  private static Statement statement(Document document, String words, Attribution.How how) {
    return statement(document, words, how, List.of());
  }

  private static Statement statement(
      Document document, String words, Attribution.How how, List<Span> source) {
    int at = document.text().string().indexOf(words);
    Span span = document.text().span(at, at + words.length());
    int passage = 0;
    while (!document.passages().get(passage).span().contains(span)) {
      passage++;
    }
    Attribution.Credited credited =
        new Attribution.Credited(
            List.of(new Speaker.Named("Ada Roe")),
            true,
            List.of(),
            how,
            source,
            List.of(),
            "test",
            "a test",
            1);
    return new Statement(
        "0".repeat(12),
        document.id(),
        List.of(span),
        words,
        Voice.DIRECT,
        StatementClass.SAID,
        credited,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          private information would be shared with more governments | privacy-data
          the risk to private life                     | privacy-data
          wiretapping of lawyers                       | surveillance-powers
          criminalising lawful acts                    | criminalisation-intent
          criminalizing lawful acts                    | criminalisation-intent
          the pen-testers, pentesters and pen testers  | security-research
          a safe harbour, or safe harbor               | security-research
          human rights abuses                          | human-rights-safeguards
          a press release                              | ''
          pressing matters                             | ''
          child sexual abuse material                  | children-intimate-images
          a political abuse of power                   | repression-misuse
          mutual legal assistance                      | cross-border-cooperation
          la vie privée des citoyens                   | privacy-data
          la libertad de expresión                     | expression-media
          неприкосновенность частной жизни             | privacy-data
          وحقوق الإنسان                                  | human-rights-safeguards
          لحرية التعبير                                  | expression-media
          保护儿童                                       | children-intimate-images
          个人数据                                       | privacy-data
          """)
  void filesWordsUnderTheirConcern(String words, String expected) {
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), tops(words));
  }

  private static List<String> filed(String words, String language) {
    Document document = ThemeMeasureTest.paragraphs(words, language);
    return TAGGER.tag(List.of(document.text().whole()), -1, document).stream()
        .map(ThemeTag::themeId)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | This is not about encryption.
          en | It isn’t about encryption, whatever they say.
          en | Encryption is not a concern for us.
          en | It was printed without any mention of encryption.
          en | That had nothing to do with encryption.
          en | We have no view on encryption.
          en | Our paper does not discuss encryption.
          en | Leaving aside encryption, we have finished.
          fr | Il ne s’agit pas de chiffrement.
          fr | Cela n’a rien à voir avec le chiffrement.
          es | No se trata del cifrado.
          ru | Речь идёт не о шифровании.
          ar | لا يتعلق الأمر بالتشفير
          zh | 这与加密无关。
          """)
  void leavesOutWhatASpeakerSetsAside(String language, String words) {
    assertEquals(List.of(), filed(words, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The text does not protect encryption.
          en | It makes no mention of encryption.
          en | This is not only about encryption.
          en | Encryption is not a concern for this government.
          en | This is not about crime, it is about encryption.
          en | No encryption would be safe.
          fr | Le texte ne protège pas le chiffrement.
          ru | Проект не защищает шифрование.
          zh | 草案没有保护加密。
          """)
  void takesAComplaintForNoSettingAside(String language, String words) {
    assertEquals(List.of("sp-encryption"), filed(words, language));
  }

  @Test
  void saysWhichWordsGaveHowMuch() {
    assertEquals(
        "“backdoors” 0.70, “encryption” 0.70, together 0.91",
        TAGGER.recognise("encryption without backdoors").getFirst().why());
  }

  @Test
  void leavesAWordOfAnyWalkOfLifeAloneWhereNothingSpeaksOfTheField() {
    assertEquals(List.of(), filed("The company will open a new plant in Ohio.", "en"));
    assertEquals(List.of(), filed("Le train est arrivé avec une heure de retard.", "fr"));
  }

  @Test
  void leavesNamesOfRightsGroupsOut() {
    assertEquals(List.of(), tops("human rights groups met"));
    assertEquals(List.of(), tops("the Cybersecurity Tech Accord met"));
  }

  @Test
  void aTermOfOneFormIsNotTheWordThatItComesFrom() {
    assertEquals(List.of("surveillance-powers"), tops("policing of the net"));
    assertEquals(
        List.of("industry-providers"), tops("providers are paid for what they do for the police"));
    assertEquals(
        List.of("pd-protection-standards"), filed("Data protection comes before the vote.", "en"));
  }

  @Test
  void leavesNamesOfDataProtectionBodiesOut() {
    assertEquals(List.of(), tops("data protection authorities met on Monday"));
    assertEquals(List.of("privacy-data"), tops("data protection law"));
  }

  @Test
  void keepsTheWordsThatFiledItAsEvidence() {
    Document document = ThemeMeasureTest.paragraphs("It would expand government 𝒳 surveillance.");
    Statement statement =
        statement(document, "expand government 𝒳 surveillance", Attribution.How.NAMED);
    ThemeTag tag = TAGGER.tag(statement, document).getFirst();
    assertEquals(
        List.of("expand", "surveillance"),
        tag.evidence().stream().map(document.text()::slice).toList());
  }

  @Test
  void readsTheParagraphOnlyWhereTheStatementNamesNoConcern() {
    Document document =
        ThemeMeasureTest.paragraphs("It brings surveillance powers. “It is bad,” Roe said.");
    ThemeTag around =
        TAGGER.tag(statement(document, "It is bad", Attribution.How.NAMED), document).getFirst();
    assertEquals("sp-state-surveillance", around.themeId());
    assertTrue(around.score() <= 0.6, () -> "score " + around.score());
  }

  @Test
  void theWordsForTheSpeakerAreNoConcernOfTheStatement() {
    Document document =
        ThemeMeasureTest.paragraphs("Ada Roe, a wiretapping expert, said it should wait.");
    Span source = document.text().span(0, "Ada Roe, a wiretapping expert,".length());
    var how = Attribution.How.NAMED;

    assertEquals(
        List.of(),
        TAGGER.tag(statement(document, "it should wait", how, List.of(source)), document));
    assertEquals(1, TAGGER.tag(statement(document, "it should wait", how), document).size());
  }

  @Test
  void letsAStatementThatGoesOnTakeOverTheConcern() {
    Document document =
        ThemeMeasureTest.paragraphs("“Whistleblowers are at risk,” Roe said.\n\n“It goes on.”");
    List<Statement> tagged =
        TAGGER.tagAll(
            List.of(
                statement(document, "Whistleblowers are at risk", Attribution.How.NAMED),
                statement(document, "It goes on", Attribution.How.CARRIED)),
            document);
    assertEquals(
        List.of(
            new ThemeTag(
                "em-whistleblowers",
                List.of(),
                0.28,
                "taken over from the statement before, × 0.40: “whistleblowers” 0.70")),
        tagged.get(1).themes());
  }

  @Test
  void namesTheTopOfATheme() {
    assertEquals("expression-media", SCHEME.topOf("em-journalists").id());
    assertEquals(
        List.of("em-journalists", "expression-media"), SCHEME.withBroader("em-journalists"));
    assertEquals(14, SCHEME.themes().stream().filter(t -> t.broader() == null).count());
  }
}
