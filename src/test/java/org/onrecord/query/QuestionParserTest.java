package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words.AllOf;
import org.onrecord.index.Words.AnyOf;
import org.onrecord.index.Words.Days;
import org.onrecord.index.Words.Everything;
import org.onrecord.index.Words.Field;
import org.onrecord.index.Words.Fuzzy;
import org.onrecord.index.Words.Having;
import org.onrecord.index.Words.In;
import org.onrecord.index.Words.MostOf;
import org.onrecord.index.Words.Near;
import org.onrecord.index.Words.Not;
import org.onrecord.index.Words.Phrase;
import org.onrecord.index.Words.Prefix;
import org.onrecord.index.Words.Stretch;
import org.onrecord.index.Words.Term;
import org.onrecord.index.Words.Within;

class QuestionParserTest extends QuestionCase {
  @Test
  void noWordsAskForEverything() {
    assertEquals(ReadQuery.NOTHING, parser.read("  "));
    assertEquals(new Everything(), words("?! … –"));
  }

  @Test
  void operatorsBindNotThenAndThenOr() {
    assertEquals(
        new AnyOf(
            List.of(
                new AllOf(List.of(term("ink"), new Not(term("paper")))),
                new AllOf(List.of(term("quill"), term("wax"))))),
        words("ink NOT paper OR quill AND wax"));
  }

  @Test
  void bracketsGroup() {
    assertEquals(
        new AllOf(List.of(term("ink"), new Not(new AnyOf(List.of(term("paper"), term("wax")))))),
        words("ink NOT (paper OR wax)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sealing wax\"",
        "“sealing wax”",
        "„sealing wax“",
        "«sealing wax»",
        "«  sealing wax »",
        "‘sealing wax’",
        "'sealing wax'",
        "「sealing wax」",
        "“sealing wax"
      })
  void anyQuotationMarkMakesAPhrase(String question) {
    assertEquals(new Phrase("sealing wax", 0), words(question));
  }

  @Test
  void phrasesTakeASlopExactAndPrefixAreMarked() {
    assertEquals(new Phrase("sealing wax", 3), words("\"sealing wax\"~3"));
    assertEquals(new Term("inks", true), words("=inks"));
    assertEquals(new Prefix("ink"), words("ink*"));
  }

  @Test
  void whatIsBesidesPlainWordsIsRead() {
    assertEquals(new Phrase("sealing wax", 0, true), words("=\"sealing wax\""));
    assertEquals(new Fuzzy("quill", 1), words("quill~"));
    assertEquals(new Fuzzy("stationery", 2), words("stationery~"));
    assertEquals(new Fuzzy("quill", 2), words("quill~2"));
    assertEquals(new Phrase("seal* wax", 0), words("\"seal* wax\""));
    assertEquals(new Phrase("he said \"no\" twice", 0), words("\"he said \\\"no\\\" twice\""));
    assertEquals(new Phrase("he said “no” twice", 0), words("\"he said “no” twice\""));
    assertEquals(new In(Field.TITLE, term("ink")), words("title:ink"));
    assertEquals(
        new In(Field.TEXT, new AnyOf(List.of(term("ink"), term("wax")))),
        words("text:(ink OR wax)"));
    assertEquals(
        new Near(
            List.of(new Phrase("sealing wax", 0), term("ink"), new Prefix("qu")), List.of(3, 10)),
        words("\"sealing wax\" NEAR/3 ink NEAR qu*"));
    assertEquals(
        new Within(Stretch.SENTENCE, new AllOf(List.of(term("ink"), new Not(term("wax"))))),
        words("SENTENCE(ink NOT wax)"));
    assertEquals(
        new MostOf(List.of(term("ink"), term("wax"), term("quill")), 2),
        words("ATLEAST/2(ink wax quill)"));
    assertEquals(
        new AllOf(List.of(term("ink"), new AnyOf(List.of(new Everything(), term("wax"))))),
        words("ink MAYBE(wax)"));
  }

  @Test
  void signsOfAnyScriptAndWidthAreRead() {
    assertEquals(
        new AnyOf(List.of(new Phrase("sealing wax", 0), new Prefix("ink"))),
        words("＂sealing wax＂　ＯＲ　ink＊"));
    assertEquals(
        new AnyOf(List.of(term("ink"), term("wax"))), words("\u200Fink\u202E OR wax\u0000"));
  }

  @Test
  void wordsWithSignsWithinStayWhole() {
    for (String word :
        List.of(
            "24(4)",
            "jane@example.org",
            "https://example.org/a?b=c~user",
            "end-to-end",
            "Accord’s",
            "R&D",
            "don't",
            "\uD83D\uDE00")) {
      assertEquals(new AnyOf(List.of(term(word), term("ink"))), words(word + " OR ink"), word);
    }
  }

  @Test
  void aListOfValuesIsAlternatives() {
    Map<Facet, Filter> both = only(Facet.ACTOR, "octavia-institute", "ruritania");
    assertEquals(both, filters("actor:\"Octavia Institute\",ruritania"));
    assertEquals(both, filters("actor:(Octavia Institute OR ruritania)"));
    assertEquals(both, filters("actor:(ruritania, \"Octavia Institute\")"));
    assertEquals(both, filters("(ink OR wax) actor:octavia-institute actor:ruritania"));
    assertEquals(
        Map.of(Facet.KIND, new Filter(Set.of(), Set.of("NEWS", "LETTER"))),
        filters("-kind:news,letter"));
  }

  @Test
  void withAndBetweenThemBothValuesAreRequired() {
    ReadQuery both = parser.read("actor:octavia-institute AND actor:ruritania");
    assertEquals(only(Facet.ACTOR, "octavia-institute"), both.filters());
    assertEquals(new Having(Facet.ACTOR, "ruritania"), both.words());
  }

  @Test
  void datesWithinBracketsHoldForTheBrackets() {
    DateRange y2023 = parser.read("said:2023").said();
    assertEquals(
        new AnyOf(
            List.of(
                new AllOf(List.of(term("ink"), new Days(false, y2023))),
                new AllOf(List.of(term("wax"), new Not(new Days(true, y2023)))))),
        words("(ink said:2023) OR (wax NOT published:2023)"));
    assertEquals(
        new AllOf(List.of(term("wax"), new Not(new Days(false, y2023)))), words("wax -said:2023"));
    assertEquals(y2023, parser.read("said:2023 AND (ink OR wax)").said());
  }

  @Test
  void aPersonWhoMixesEverythingIsUnderstood() {
    ReadQuery read = parser.read("\"sealing wax\" privacy -police actor:ruritania");
    assertEquals(only(Facet.ACTOR, "ruritania"), read.filters());
    assertEquals(
        new AllOf(
            List.of(
                new Phrase("sealing wax", 0),
                new AnyOf(List.of(term("privacy"), new Having(Facet.THEME, "privacy"))),
                new Not(term("police")))),
        read.words());
    assertEquals(List.of(), read.repairs());
  }

  @ParameterizedTest
  @CsvSource({
    "ink NEAR/51 wax, 5, ink NEAR/50 wax",
    "ink~3, 1, ink",
    "quill~3, 1, quill~2",
    "ink qu NEAR/3 (a AND b), 8, ink qu AND (a AND b)",
    "ink NEAR/3 NOT wax, 12, ink NEAR/3 wax",
    "SENTENCE(ink actor:ruritania), 14, actor:ruritania SENTENCE(ink )",
    "'\"a b\"~51', 6, '\"a b\"~50'",
    "actor:(a AND b), 10, actor:(a OR b)",
    "ink said:2024-13, 5, ink"
  })
  void limitsAndMisuseAreRefusedWithColumnAndProposal(String q, int column, String proposal) {
    BadQuery refused = assertThrows(BadQuery.class, () -> parser.read(q));
    assertEquals(column, refused.column());
    assertEquals(proposal, refused.repair());
  }

  @Test
  void repairsSayWhereInWhatWasTyped() {
    assertEquals(
        List.of(
            new Repair(9, 11, "", "OR at column 10 has nothing before it; it was left out."),
            new Repair(
                16,
                16 + 1,
                "\"wax\"",
                "The quotation mark at column 17 is not closed; the phrase was read to the end.")),
        parser.read("(e\u0301te\u0301) (OR ink “wax").repairs().stream()
            .filter(r -> !r.message().contains("bracket"))
            .toList());
  }

  @Test
  void anExclamationMarkBeforeAWordKeepsItOut() {
    assertEquals(parser.read("ink -wax"), parser.read("ink !wax"));
    assertEquals(parser.read("ink OR NOT wax").words(), parser.read("ink || !wax").words());
    assertEquals(parser.read("ink wax"), parser.read("ink! wax"));
  }

  @Test
  void wordsThatQuestionsDropAreLookedForWhereNothingElseIs() {
    assertEquals(new Term("the", false), parser.read("the").words());
    ReadQuery day = parser.read("yesterday");
    assertEquals(new Term("yesterday", false), day.words());
    assertEquals(List.of(), day.repairs());
    assertEquals(
        List.of("“yesterday” names no day of the calendar; it was left out."),
        parser.read("ink yesterday").repairs().stream().map(Repair::message).toList());
  }

  @Test
  void aLanguageIsKnownByItsNames() {
    ReadQuery french = parser.read("lang:fr");
    for (String name : List.of("French", "français", "Francés")) {
      assertEquals(french.filters(), parser.read("lang:" + name).filters(), name);
    }
  }

  @Test
  void aDashBeforeAWordKeepsItOutAndOneWithinDoesNot() {
    assertEquals(new AllOf(List.of(term("ink"), new Not(term("paper")))), words("ink -paper"));
    assertEquals(term("ink-well"), words("ink-well"));
  }

  @Test
  void fieldsBecomeFiltersByIdOrName() {
    assertEquals(
        Map.of(
            Facet.ACTOR, new Filter(Set.of("octavia-institute", "ruritania"), Set.of()),
            Facet.KIND, new Filter(Set.of(), Set.of("NEWS"))),
        filters("actor:\"Octavia Institute\" actor:ruritania -kind:news"));
    assertEquals(only(Facet.ACTOR, "name:Jane Roe"), filters("actor:\"Jane Roe\""));
    assertEquals(only(Facet.THEME, "privacy"), filters("theme:\"data protection\""));
    assertEquals(only(Facet.PROVISION, "treaty/6(2)(b)"), filters("provision:6(2)(b)"));
    assertEquals(only(Facet.VOICE, "DIRECT"), filters("voice:direct"));
    assertEquals(only(Facet.STATEMENT_CLASS, "SAID"), filters("class:said"));
    assertEquals(only(Facet.LANGUAGE, "fr"), filters("lang:FR"));
  }

  @Test
  void aFieldWithinAlternativesStaysAmongThem() {
    assertEquals(
        new AnyOf(List.of(term("ink"), new Having(Facet.ACTOR, "ruritania"))),
        words("ink OR actor:ruritania"));
    assertEquals(only(Facet.ACTOR, "ruritania"), filters("ink AND actor:ruritania"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "said:2024, 2024-01-01, 2024-12-31",
        "said:2024-02, 2024-02-01, 2024-02-29",
        "said:2024-07-29, 2024-07-29, 2024-07-29",
        "said:2023..2024-06, 2023-01-01, 2024-06-30",
        "said:2024.., 2024-01-01, -",
        "said:..2024, -, 2024-12-31"
      })
  void datesAreDaysMonthsYearsAndRanges(String question, LocalDate from, LocalDate to) {
    assertEquals(new DateRange(from, to, false), parser.read(question).said());
  }

  @Test
  void theUndatedCanBeAskedFor() {
    assertEquals(new DateRange(null, null, true), parser.read("said:unknown").said());
    assertEquals(
        new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), false),
        parser.read("published:2024").published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voice:loud", "kind:poem", "said:yesterday", "said:2024-13", "said:soon",
        "theme:nonsense", "provision:x", "a*", "*", "attribution:some"
      })
  void whatCannotBeMeantIsRefusedWithItsColumn(String wrong) {
    BadQuery refused = assertThrows(BadQuery.class, () -> parser.read("ink " + wrong));
    assertEquals(5, refused.column());
  }

  @Test
  void theRefusalProposesTheQuestionWithoutTheFault() {
    BadQuery refused = assertThrows(BadQuery.class, () -> parser.read("ink voice:loud wax"));
    assertEquals("ink wax", refused.repair());
    assertEquals(
        "“loud” is no value of voice; it takes direct, indirect, mixed", refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "(ink OR wax, The bracket at column 1 is not closed; it was closed at the end.",
    "ink) wax, The bracket at column 4 closes none; it was left out.",
    "OR ink, OR at column 1 has nothing before it; it was left out.",
    "ink AND, AND at column 5 has nothing after it; it was left out.",
    "ink AND OR wax, OR at column 9 follows another operator; it was left out.",
    "(ink) wax or quill, “or” at column 11 is a small word; write OR to join with it. It was left"
        + " out.",
    "ink or wax, “or” was read as a word of the question; OR joins with it.",
    "ink (), The bracket at column 5 has nothing within; it was left out.",
    "publsher:ink, “publsher:” is no field; it was read as a word; did you mean “publisher:”?",
    "author:ink, “author:” was read as “actor:”; “publisher:” may be meant too.",
    "source:ink, “source:” was read as “publisher:”; “actor:” may be meant too.",
    "speaker: ink, “speaker:” was read as a word; as a field it has no gap behind it.",
    "тема:privacy, “тема:” was read as “theme:”.",
    "actor: ruritania, The gap after “actor:” at column 1 was left out.",
    "ink OR, An OR with nothing after it was left out.",
    "ink NOT, A NOT at the end keeps nothing out; it was left out.",
    "“ink wax, The quotation mark at column 1 is not closed; the phrase was read to the end.",
    "in*k, A * stands only at the end of a word; “in*k” was read as “ink”.",
    "ink actor:, “actor:” has no value; it was left out."
  })
  void brokenSyntaxIsMendedAndTold(String question, String repair) {
    assertEquals(
        List.of(repair), parser.read(question).repairs().stream().map(Repair::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provision:6(2)",
        "provision:§6(2)",
        "provision:\"Art. 6(2)\"",
        "provision:Art.6(2)",
        "provision:article 6(2)",
        "article:6(2)",
        "art:6.2",
        "статья:6(2)",
        "§6(2)",
        "§ 6(2)"
      })
  void anArticleIsReadHoweverItIsCalled(String question) {
    assertEquals(only(Facet.PROVISION, "treaty/6(2)"), filters(question));
  }

  @ParameterizedTest
  @CsvSource({
    "speaker:ruritania, actor:ruritania",
    "who:ruritania, actor:ruritania",
    "from:ruritania, actor:ruritania",
    "auteur:ruritania, actor:ruritania",
    "发言人:ruritania, actor:ruritania",
    "about:privacy, theme:privacy",
    "Concern:privacy, theme:privacy",
    "date:2024, said:2024",
    "from:2024, said:2024..",
    "to:2024, said:..2024",
    "fecha:2024, said:2024",
    "language:French, lang:fr",
    "type:letter, kind:letter",
    "headline:ink, title:ink",
    "site:Post, publisher:Post",
    "-speaker:ruritania, -actor:ruritania"
  })
  void otherNamesOfFieldsAreReadAsFields(String question, String meant) {
    assertEquals(parser.read(meant).canonical(), parser.read(question).canonical());
  }

  @Test
  void aConcernThatIsNoneIsProposedAsWords() {
    BadQuery refused = assertThrows(BadQuery.class, () -> parser.read("ink topic:\"wax seals\""));
    assertEquals("ink \"wax seals\"", refused.repair());
  }

  @Test
  void limitsAreHeld() {
    assertEquals(2001, assertThrows(BadQuery.class, () -> parser.read("x".repeat(2001))).column());
    assertThrows(BadQuery.class, () -> parser.read("x ".repeat(257)));
    assertThrows(BadQuery.class, () -> parser.read("(".repeat(33) + "ink"));
    assertEquals(term("ink"), words("(".repeat(32) + "ink" + ")".repeat(32)));
  }
}
