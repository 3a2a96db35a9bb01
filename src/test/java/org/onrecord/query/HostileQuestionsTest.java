package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is typed is read, refused or mended, quickly, and nothing but [BadQuery] is thrown.
class HostileQuestionsTest extends QuestionCase {
  /// Random questions; `-Dhostile.questions=1000000` asks more.
  private static final int NUMBER = Integer.getInteger("hostile.questions", 100_000);

  private static final long LONGEST_MILLIS = 50;

  private static final List<String> PIECES =
      List.of(
          "(",
          "(",
          ")",
          ")",
          "\"",
          "“",
          "”",
          "‘",
          "'",
          "«",
          "»",
          "「",
          "」",
          "AND",
          "OR",
          "NOT",
          "NEAR",
          "NEAR/3",
          "NEAR/99",
          "SENTENCE(",
          "PARAGRAPH(",
          "ATLEAST/2(",
          "MAYBE(",
          "title:",
          "title:(",
          "text:",
          "-",
          "+",
          "=",
          "*",
          ":",
          "~",
          "~1",
          "~9",
          "..",
          ",",
          "actor:",
          "actor:(",
          "said:",
          "published:",
          "2024",
          "said:2024..2023",
          "said:unknown,2024",
          "ink",
          "wax*",
          "quill~2",
          "Ruritania",
          "Article 19",
          "24(4)",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "المادة",
          "第六条",
          "\u202E",
          "\u200F",
          "\uFEFF",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\u0000",
          "privacy",
          "e\u0301",
          "\u0301",
          "ＡＮＤ",
          "（",
          "＂",
          "29 July",
          "criticism of",
          "&&",
          "||",
          "|",
          "\\",
          "\\\"",
          "/",
          "[",
          "^",
          "theme:privacy",
          "kind:news",
          "provision:6(2)",
          "and",
          "or",
          "\u1112\u1161\u11AB",
          "\uFB1D",
          "x".repeat(80));

  @Test
  void randomQuestionsAreReadRefusedOrMended() {
    long seed = 7;
    Random random = new Random(seed);
    ThreadMXBean time = ManagementFactory.getThreadMXBean();
    parser.read("the first question opens classes");
    int slow = 0;
    for (int n = 0; n < NUMBER; n++) {
      String asked = question(random);
      long began = time.getCurrentThreadCpuTime();
      try {
        ReadQuery read = parser.read(asked);
        int length = asked.codePointCount(0, asked.length());
        for (Repair repair : read.repairs()) {
          assertTrue(
              0 <= repair.start() && repair.start() <= repair.end() && repair.end() <= length,
              () -> repair + " of " + asked);
        }
        read.canonical();
      } catch (BadQuery refused) {
        assertTrue(refused.column() >= 1 && refused.repair() != null, asked);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ", question " + n + ": " + asked, e);
      }
      slow += (time.getCurrentThreadCpuTime() - began) / 1_000_000 > LONGEST_MILLIS ? 1 : 0;
    }
    assertEquals(0, slow, "questions that took longer than 50 ms");
  }

  private static String question(Random random) {
    StringBuilder question = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      question.append(PIECES.get(random.nextInt(PIECES.size())));
      question.append(random.nextBoolean() ? " " : "");
    }
    return question.toString();
  }

  @Test
  void whatIsReadOnceIsReadTheSameFromItsCanonicalForm() {
    Random random = new Random(8);
    int compared = 0;
    for (int n = 0; n < 20_000; n++) {
      String asked = question(random);
      try {
        ReadQuery read = parser.read(asked);
        ReadQuery again = parser.read(read.canonical());
        assertEquals(read.canonical(), again.canonical(), asked);
        assertEquals(read.filters(), again.filters(), () -> asked + " → " + read.canonical());
        compared++;
      } catch (BadQuery refused) {
        // What passes a limit has no canonical form.
      }
    }
    assertTrue(compared > 2_000, compared + " compared");
  }
}
