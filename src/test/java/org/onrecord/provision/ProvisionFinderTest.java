package org.onrecord.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Text;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.vocabulary.VocabularySource;

class ProvisionFinderTest {
  private static final Instruments INSTRUMENTS = Instruments.load(VocabularySource.builtIn());
  private static final ProvisionFinder FINDER = new ProvisionFinder(INSTRUMENTS);
  private static final String MAIN = "un-cybercrime-convention";

  private static Document document(String string) {
    Text text = Text.of(string);
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
        DatedAs.UNKNOWN,
        "en",
        text,
        List.of(new Passage(Passage.Kind.PARAGRAPH, text.whole(), 0)),
        0,
        List.of());
  }

  private static List<ProvisionRef> refs(String string) {
    Document document = document(string);
    return FINDER.find(document, document.text().whole());
  }

  private static String told(List<ProvisionRef> refs) {
    return refs.stream()
        .map(
            r ->
                (r.instrument().equals(MAIN) ? "" : r.instrument() + " ")
                    + r.article()
                    + (r.paragraph() == null ? "" : "/" + r.paragraph()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 6.2                                   | 6/2
          see art. 24 of the draft                      | 24
          Articles 7 to 11                              | 7, 8, 9, 10, 11
          draft article 23(2)(b)                        | 23/2(b)
          Articles 23, 35, and 40                       | 23, 35, 40
          Articles 40(4), 42-46, 47 and 54              | 40/4, 42, 43, 44, 45, 46, 47, 54
          paragraph 4 of Article 35                     | 35/4
          Article 6, Paragraph 2                        | 6/2
          As is made clear by 24(4), these              | 24/4
          L’article 6, paragraphe 2, souligne           | 6/2
          les articles 13 et 14                         | 13, 14
          el artículo 24                                | 24
          artículos 7 a 11                              | 7, 8, 9, 10, 11
          в статье 6                                    | 6
          第二十四条                                      | 24
          المادة 12                                       | 12
          Articles 6-16                                 | 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
          Article 17 bis                                | 17 bis
          """)
  void readsTheReferencesOfTheDomain(String words, String expected) {
    assertEquals(expected, told(FINDER.recognise(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/AC.291/22/Rev.3        | A/AC.291/22/Rev.3
          document A/C.3/79/L.22   | A/C.3/79/L.22
          A/RES/79/243             | A/RES/79/243
          (document A/78/986)      | A/78/986
          resolution 74/247        | 74/247
          """)
  void readsDocumentSymbols(String words, String expected) {
    assertEquals(
        List.of(expected),
        DocumentSymbols.find(words).stream().map(DocumentSymbols.Found::symbol).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 6(2) of the convention                            | 6/2
          Article 6 (2) of the convention                           | 6/2
          Articles 6(1) and (2) of the treaty                       | 6/1, 6/2
          Articles 6(1)-(3) of the treaty                           | 6/1, 6/2, 6/3
          paragraphs 2 to 4 of Article 35 of the draft              | 35/2, 35/3, 35/4
          paragraphs 1 and 3 of draft article 24                    | 24/1, 24/3
          article 24 (paragraph 4) of the text                      | 24/4
          article 24, paras. 1 and 2, of the text                   | 24/1, 24/2
          subparagraph (b) of article 6 of the text                 | 6/b
          Articles 7–11 and 28 of the convention                    | 7, 8, 9, 10, 11, 28
          Arts. 7, 8 & 9 of the treaty                              | 7, 8, 9
          Article 6 and Article 24 of the draft                     | 6, 24
          Article 6 and 24 of the draft                             | 6, 24
          The treaty: Article 24 covers 40 states                   | 24
          The treaty says in Article 6, 40 states agreed            | 6
          l’article premier de la convention                        | 1
          les articles 7 à 11 de la convention                      | 7, 8, 9, 10, 11
          au paragraphe 4 de l’article 35 de la convention          | 35/4
          l’article 24, par. 2 de la convention                     | 24/2
          el párrafo 2 del artículo 6 de la convención              | 6/2
          los artículos 23, 24 y 25 de la convención                | 23, 24, 25
          el artículo 6.2 de la convención                          | 6/2
          apartado 4 del artículo 24 de la convención               | 24/4
          пункт 4 статьи 35 конвенции                               | 35/4
          статьи 7–11 конвенции                                     | 7, 8, 9, 10, 11
          статей 23, 35 и 40 конвенции                              | 23, 35, 40
          ст. 6 конвенции                                           | 6
          в статьях 23 и 24 проекта                                 | 23, 24
          الفقرة 2 من المادة 6 من الاتفاقية                           | 6/2
          المواد من 7 إلى 9 من الاتفاقية                              | 7, 8, 9
          المادتين 13 و14 من الاتفاقية                                | 13, 14
          المادة ٢٤ من الاتفاقية                                      | 24
          公约第六条第二款                                             | 6/2
          公约第23条至第25条                                           | 23, 24, 25
          公约第24条                                                  | 24
          Artikel 24 Abs. 2 of the treaty                           | 24/2
          artigos 7 a 9 da convenção, the treaty                    | 7, 8, 9
          """)
  void readsReferencesInManyForms(String words, String expected) {
    assertEquals(expected, told(refs(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty. Article 17 of the ICCPR           | iccpr 17
          The treaty. ICCPR Article 17                  | iccpr 17
          The treaty. Article 15 of the Budapest Convention and Article 24 here | budapest-convention 15, 24
          The Budapest Convention’s Article 32 is older | budapest-convention 32
          The treaty. Article 45 GDPR                   | gdpr 45
          """)
  void bindsAReferenceToTheInstrumentThatIsNamed(String words, String expected) {
    assertEquals(expected, told(refs(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight articles of the draft treaty require this.",
        "The treaty. ARTICLE 19 wrote a letter.",
        "The treaty. Article 19 said so.",
        "The treaty. Human Rights Watch and the group Article 19 agreed.",
        "The treaty. Read the article: AFP.",
        "The treaty. An article 3 days ago said so.",
        "The treaty. Article 5 of the constitution",
        "The treaty. Article 5 of the German Penal Code",
        "The treaty. Article 120 is long.",
        "Nothing here of that kind. Article 6 applies.",
        "The treaty. As 24(4) says.",
        "The treaty. In article 2024 of it.",
        "The treaty. A particle 5 flew."
      })
  void refusesWhatIsNoReference(String words) {
    assertEquals("", told(refs(words)));
  }

  @Test
  void takesABareNumberAfterAFullCitation() {
    assertEquals(
        "24, 24/4",
        told(refs("Article 24 of the treaty is weak. As is made clear by 24(4), it does little.")));
    assertEquals("24/1, 24/4", told(refs("Under the treaty, Article 24(1) and 24(4) agree.")));
  }

  @Test
  void takesTheDraftFromTheWordsOnly() {
    assertEquals("zero-draft", refs("Article 5 of the zero draft").getFirst().draft());
    assertEquals(
        "updated-draft", refs("In A/AC.291/22/Rev.3 the treaty has Article 6.").getFirst().draft());
    assertNull(refs("Article 6 of the draft treaty").getFirst().draft());
    assertNull(
        refs("The treaty had a zero draft. It became the adopted text. Article 6 is in it.")
            .getFirst()
            .draft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arts. 5 et seq.",
        "Articles 5 ff.",
        "articles 5 and following",
        "articles 5 et suivants",
        "artículos 5 y siguientes",
        "статьи 5 и следующие",
        "المواد 5 وما بعدها"
      })
  void anOpenRangeIsItsFirstArticleAndSaysThatItGoesOn(String cited) {
    Document document = document("The League rejects " + cited + " of the Cybercrime Convention.");
    assertEquals(
        List.of("5 " + cited),
        FINDER.find(document, document.text().whole()).stream()
            .map(r -> r.article() + " " + document.text().slice(r.span()))
            .toList());
  }

  @Test
  void spansTheWordsOfEachReference() {
    Document document = document("See 𝒳: Articles 23, 35(2) and 40 of the treaty.");
    assertEquals(
        List.of("Articles 23", "35(2)", "40"),
        FINDER.find(document, document.text().whole()).stream()
            .map(r -> document.text().slice(r.span()))
            .toList());
  }

  @Test
  void knowsTheNumbersBeforeTheArticlesWereMoved() {
    Instrument main = INSTRUMENTS.main().orElseThrow();
    assertEquals(68, main.articles().size());
    assertEquals(List.of("4"), main.concordance().renumbered("17", "early", "adopted"));
    assertEquals(List.of("5"), main.concordance().renumbered("6", "adopted", "early"));
    assertEquals(List.of("6(2)(b)"), main.concordance().renumbered("5(2)(b)", "early", "adopted"));
    assertEquals(List.of(), main.concordance().renumbered("62", "adopted", "early"));
  }

  @Test
  void readsArticleNineteenInAQuestionAsAReference() {
    assertEquals("19", told(FINDER.recognise("Article 19")));
  }
}
