package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

class StatementFinderLawsTest {
  /// Processor time, so that waiting does not fail the law. Each takes less than two seconds on an
  /// idle machine, and minutes when the square of the length is in it.
  private static final long LONGEST_NANOS = Duration.ofSeconds(15).toNanos();

  private static final Duration GIVE_UP = Duration.ofMinutes(2);

  @BeforeAll
  static void warmUp() {
    Papers.find(Papers.news("“It is weak,” Jane Roe said. She said that it was. ".repeat(500)));
  }

  private static final String[] PIECES = {
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "''",
    "«",
    "»",
    "„",
    "「",
    "」",
    ",",
    ".",
    ":",
    ";",
    " – ",
    "(",
    ")",
    "?",
    "!",
    "\n\n",
    " said",
    " that ",
    " told ",
    "the group",
    "Cisco",
    "Jane Roe",
    " and ",
    " but ",
    " who ",
    "according to ",
    " urged ",
    " to ",
    "she",
    " is pleased with ",
    "’s",
    " of ",
    "concern",
    " is ",
    "U.S.",
    "Mr. ",
    "7",
    "É",
    "\uD83D\uDE00",
    "说",
    "\u200F",
    "…",
    " adding "
  };

  @Test
  void everySpanLiesInItsText() {
    for (int seed = 0; seed < 1_500; seed++) {
      Document document = Papers.news(text(new Random(seed)));
      for (Statement statement : Papers.find(document)) {
        String at = "seed " + seed + ": " + statement;
        assertTrue(statement.spans().stream().allMatch(s -> lies(s, document)), at);
        assertTrue(statement.attribution().source().stream().allMatch(s -> lies(s, document)), at);
        assertTrue(statement.attribution().cue().stream().allMatch(s -> lies(s, document)), at);
        assertTrue(statement.attribution().reason().length() > 10, at);
      }
    }
  }

  private static boolean lies(Span span, Document document) {
    return span.length() > 0 && document.text().whole().contains(span);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  @Test
  void aMegabyteWithoutABlankEnds() {
    ends("x".repeat(1_000_000));
  }

  @Test
  void aMegabyteOfOneSentenceEnds() {
    ends("and she said that the group ".repeat(40_000));
  }

  @Test
  void aHundredThousandMarksEnd() {
    for (String mark :
        List.of("“", "”", "\"", "'", "‘", "«", "''", "“a ", "\" a", "‘a ", "““x” ")) {
      ends(mark.repeat(100_000));
    }
  }

  @Test
  void tenThousandNestedQuotationsEnd() {
    ends("“a ".repeat(10_000) + "b ”".repeat(10_000));
    ends("“a ".repeat(10_000) + "b ”".repeat(100));
    ends("« “a ".repeat(10_000));
  }

  @Test
  void manyNamesAndPronounsEnd() {
    ends("Jane Roe, John Doe, and Ann Poe said. She said it was. ".repeat(8_000));
  }

  private static void ends(String text) {
    Document document = Papers.news(text);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos =
        assertTimeoutPreemptively(
            GIVE_UP,
            () -> {
              long before = threads.getCurrentThreadCpuTime();
              Papers.find(document);
              return threads.getCurrentThreadCpuTime() - before;
            });
    assertTrue(nanos < LONGEST_NANOS, nanos / 1_000_000 + " ms for " + text.substring(0, 20));
  }
}
