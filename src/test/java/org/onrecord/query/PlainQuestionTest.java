package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;
import org.onrecord.index.Words.AllOf;
import org.onrecord.index.Words.AnyOf;
import org.onrecord.index.Words.Everything;
import org.onrecord.index.Words.Having;
import org.onrecord.index.Words.Phrase;

class PlainQuestionTest extends QuestionCase {
  @Test
  void aSpeakerIsAFilterAndArticlesAndDatesAreToo() {
    ReadQuery read = parser.read("What did Octavia Institute say on article 6(2) in 2024?");
    assertEquals(
        Map.of(
            Facet.ACTOR, new Filter(Set.of("octavia-institute"), Set.of()),
            Facet.PROVISION, new Filter(Set.of("treaty/6(2)"), Set.of())),
        read.filters());
    assertEquals(
        new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), false), read.said());
    assertEquals(new Everything(), read.words());
    assertEquals(
        List.of("actor", "provision", "said"),
        read.understood().stream().map(Understood::kind).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ink since July 2024, 2024-07-01, ",
    "ink after July 2024, 2024-08-01, ",
    "ink before July 2024, , 2024-06-30",
    "ink until July 2024, , 2024-07-31",
    "ink before 30 July 2024, , 2024-07-29",
    "ink after 30 July 2024, 2024-07-31, ",
    "ink before 2023, , 2022-12-31",
    "ink after 2023, 2024-01-01, ",
    "ink since 2023, 2023-01-01, ",
    "ink until 2023, , 2023-12-31",
    "ink après juillet 2024, 2024-08-01, ",
    "ink avant 2023, , 2022-12-31",
    "ink after 2022 and before 2024, 2023-01-01, 2023-12-31",
    "ink January 2022 to March 2023, 2022-01-01, 2023-03-31",
    "ink in July 2024, 2024-07-01, 2024-07-31"
  })
  void aWordBeforeADateSaysOnWhichSideOfItTheDaysLie(
      String question, @Nullable LocalDate from, @Nullable LocalDate to) {
    ReadQuery read = parser.read(question);
    assertEquals(new DateRange(from, to, false), read.said());
    assertEquals(term("ink"), read.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ink published before 2023", "published before 2023 ink"})
  void theWordThatSaysWhichDayIsMeantIsNotLookedFor(String question) {
    ReadQuery read = parser.read(question);
    assertEquals(new DateRange(null, LocalDate.of(2022, 12, 31), false), read.published());
    assertEquals(term("ink"), read.words());
  }

  /// A sentence that was pasted is looked for by what it resembles: nothing in it is a filter.
  @Test
  void nothingInAClaimKeepsAnythingOut() {
    ReadQuery read = parser.read("Ruritania is wrong that ink (and paper) faded since 2024");
    assertEquals(Map.of(), read.filters());
    assertEquals(DateRange.OPEN, read.said());
    assertTrue(
        read.words() instanceof Words.MostOf(var parts, int least)
            && least == 1
            && parts.size() > 4,
        read.words()::toString);
    assertEquals(List.of(), read.repairs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruritania",
        "Ruritania on ink",
        "ink according to Ruritania",
        "statements by Ruritania",
        "the position of Ruritania",
        "what did the Octavia Institute and Ruritania say",
        "what has Ruritania said about ink",
        "Ruritania’s ink"
      })
  void whoSpeaksIsAFilter(String question) {
    Filter none = new Filter(Set.of(), Set.of());
    Filter filter = filters(question).getOrDefault(Facet.ACTOR, none);
    assertTrue(filter.include().contains("ruritania"), question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criticism of Ruritania",
        "letter to Ruritania",
        "criticism of ink and of Ruritania",
        "who blamed Ruritania",
        "concerns about the Octavia Institute and Ruritania",
        "opposition to Ruritania",
        "ink ban Ruritania"
      })
  void whoIsSpokenAboutIsNone(String question) {
    assertEquals(Map.of(), filters(question), question);
  }

  @Test
  void aTargetMustStandInTheStatementByAnyOfItsNames() {
    ReadQuery read = parser.read("criticism of Ruritania");
    assertEquals(
        new AllOf(
            List.of(
                new Phrase("Ruritania", 0),
                new AnyOf(
                    List.of(
                        new Everything(),
                        new AnyOf(
                            List.of(new Having(Facet.STANCE, "CRITICAL"), term("criticism"))))))),
        read.words());
    assertEquals(
        List.of(
            new Understood("stance", "CRITICAL", "critical", "criticism", false),
            new Understood("target", "ruritania", "Ruritania", "Ruritania", false)),
        read.understood());
  }

  @Test
  void aDescribedGroupIsSoughtByNameOrById() {
    ReadQuery read = parser.read("campaigners on ink");
    assertEquals(Map.of(), read.filters());
    assertEquals(1, read.prefer().size());
  }

  @Test
  void theWordsOfAConcernFindWhatIsFiledUnderIt() {
    assertEquals(
        new AnyOf(
            List.of(
                new AllOf(List.of(term("data"), term("protection"))),
                new Having(Facet.THEME, "privacy"))),
        words("what was said about data protection"));
  }

  @Test
  void whoSupportsAsksForThePosition() {
    assertEquals(
        new AllOf(
            List.of(
                new AnyOf(List.of(new Having(Facet.STANCE, "SUPPORTIVE"), term("supports"))),
                new AnyOf(
                    List.of(
                        new Everything(), new AllOf(List.of(term("Specimen"), term("Treaty"))))))),
        words("who supports the Specimen Treaty"));
  }

  @Test
  void aPositionIsNeededBesideAFilterButACommonWordIsNot() {
    assertEquals(
        new AnyOf(List.of(new Having(Facet.STANCE, "CRITICAL"), term("opposes"))),
        words("who opposes article 23"));
    assertEquals(
        new AnyOf(List.of(new Everything(), term("treaty"))), words("Ruritania on the treaty"));
  }

  @Test
  void whatWasUnderstoodIsShownWithoutPunctuation() {
    assertEquals(
        List.of(new Understood("theme", "privacy", "Privacy", "privacy", false)),
        parser.read("and privacy?").understood());
  }

  @Test
  void aNameThatIsAlsoAnArticleKeepsNothingOut() {
    assertEquals(
        new AnyOf(
            List.of(
                new Having(Facet.PROVISION, "treaty/19"),
                new Having(Facet.ACTOR, "article-19"),
                new Phrase("Article 19", 0))),
        words("Article 19"));
    assertEquals(Map.of(), filters("Article 19"));
  }

  @Test
  void turnsOfPhraseAskForFacets() {
    assertEquals(
        only(Facet.ATTRIBUTION, "unnamed", "none"), filters("statements without a named speaker"));
    assertEquals(only(Facet.CATEGORY, "company"), filters("companies on ink"));
    assertEquals(
        Map.of(Facet.KIND, new Filter(Set.of("NEWS"), Set.of("PRESS_RELEASE"))),
        filters("articles only, no press releases"));
  }

  @Test
  void fewWordsAreAllNeededAndOfASentenceHalf() {
    assertEquals(new AllOf(List.of(term("ink"), term("wax"))), words("ink wax"));
    assertEquals(
        new Words.MostOf(List.of(term("ink"), term("wax"), term("quill")), 2),
        words("was the ink or wax on a quill"));
  }

  @Test
  void phrasesStandBesideAPlainQuestion() {
    ReadQuery read = parser.read("what did Ruritania say about “sealing wax”");
    assertEquals(new Phrase("sealing wax", 0), read.words());
    assertEquals(only(Facet.ACTOR, "ruritania"), read.filters());
  }
}
