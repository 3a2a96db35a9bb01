package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words.AllOf;
import org.onrecord.index.Words.AnyOf;
import org.onrecord.index.Words.Everything;
import org.onrecord.index.Words.Having;
import org.onrecord.index.Words.Not;
import org.onrecord.index.Words.Phrase;
import org.onrecord.index.Words.Prefix;
import org.onrecord.index.Words.Term;

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
        "voice:loud", "kind:poem", "said:yesterday", "said:2024-13", "said:2024-05..2024-04",
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
    "ink OR, An OR with nothing after it was left out.",
    "ink NOT, A NOT at the end keeps nothing out; it was left out.",
    "“ink wax, The quotation mark at column 1 is not closed; the phrase was read to the end.",
    "in*k, A * stands only at the end of a word; “in*k” was read as “ink”.",
    "ink actor:, “actor:” has no value; it was left out."
  })
  void brokenSyntaxIsMendedAndTold(String question, String repair) {
    assertEquals(List.of(repair), parser.read(question).repairs());
  }

  @Test
  void limitsAreHeld() {
    assertEquals(2001, assertThrows(BadQuery.class, () -> parser.read("x".repeat(2001))).column());
    assertThrows(BadQuery.class, () -> parser.read("x ".repeat(257)));
    assertThrows(BadQuery.class, () -> parser.read("(".repeat(33) + "ink"));
    assertEquals(term("ink"), words("(".repeat(32) + "ink" + ")".repeat(32)));
  }

  /// Whatever is typed is read, refused or mended, quickly.
  @Test
  void nothingButBadQueryIsEverThrown() {
    long seed = 7;
    Random random = new Random(seed);
    List<String> pieces =
        Arrays.asList(
            "(",
            ")",
            "\"",
            "“",
            "”",
            "‘",
            "'",
            "AND",
            "OR",
            "NOT",
            "-",
            "=",
            "*",
            ":",
            "~",
            "..",
            "actor:",
            "said:",
            "2024",
            "said:2024..2023",
            "ink",
            "wax*",
            "Ruritania",
            "Article 19",
            "\uD83D\uDE00",
            "\uD800",
            "المادة",
            "第六条",
            " ",
            " ",
            " ",
            "\n",
            "\u0000",
            "privacy",
            "e\u0301",
            "29 July",
            "criticism of",
            "&&",
            "||",
            "|",
            "+",
            "\\",
            "/",
            "[",
            "^",
            "theme:privacy");
    for (int n = 0; n < 3000; n++) {
      StringBuilder question = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        question.append(pieces.get(random.nextInt(pieces.size())));
        question.append(random.nextBoolean() ? " " : "");
      }
      String asked = question.toString();
      Assertions.assertTimeout(
          Duration.ofSeconds(2),
          () -> {
            try {
              parser.read(asked);
            } catch (BadQuery refused) {
              assertTrue(refused.column() >= 1, asked);
            }
          },
          "seed " + seed + ": " + asked);
    }
  }
}
