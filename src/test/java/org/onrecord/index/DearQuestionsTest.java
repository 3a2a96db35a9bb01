package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.provision.Instruments;
import org.onrecord.query.BadQuery;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// Hostile and dear questions: each is answered within a second of processor time or refused by a
/// sentence that names the limit. With `-Dhostile.index=FOLDER` on an index that is there, such as
/// one that [ScaleIndex] made; each line of the report is a question with its time.
class DearQuestionsTest {
  private static final int STATEMENTS = 1_500;
  private static final double MOST_MILLIS = 1_000;

  private static final List<String> HOSTILE =
      List.of(
          "(".repeat(1_999),
          "(".repeat(900) + "privacy" + ")".repeat(900),
          "((((((((((".repeat(4) + "a OR b",
          "\"".repeat(1_000),
          "\u201C".repeat(1_999),
          repeated("word", " ", 400),
          repeated("\"a b\"", " OR ", 256),
          repeated("the", " NEAR/50 ", 200),
          "a*",
          "*",
          "x".repeat(2_000) + "*",
          "\u0000\u202E\u200F\uFEFF AND \u0000",
          "\uD800 OR \uDC00\uD800",
          "NOT ".repeat(480) + "privacy",
          repeated("-privacy", " ", 200),
          repeated("said:2024", " OR ", 150),
          "AND OR NOT NEAR/3 ) ( \" ' = ~ * : - + | &");

  private static final List<String> DEAR = dear();

  private static List<String> dear() {
    List<String> dear = new ArrayList<>();
    for (String often : List.of("the", "of", "to", "and a")) {
      dear.add("(\"" + often + "\")");
      dear.add("\"the of\" OR \"" + often + " the\"");
      dear.add("the NEAR/50 \"" + often + "\"");
      dear.add("SENTENCE(the AND \"" + often + "\")");
      dear.add("PARAGRAPH(the NOT \"" + often + "\")");
      dear.add("\"the " + often + " the\"~50");
      dear.add("NOT \"" + often + "\"");
    }
    for (String letters : List.of("co", "in", "th", "re", "pr")) {
      dear.add("(" + letters + "*)");
      dear.add("\"" + letters + "* " + letters + "*\"");
      dear.add(letters + "* NEAR/50 " + letters + "*");
    }
    dear.add("information~2 OR international~2 OR convention~2 OR government~2");
    dear.add(repeated("cooperation~2", " OR ", 120));
    dear.add(repeated("co*", " OR ", 250));
    dear.add(repeated("the", " NEAR/50 ", 32));
    dear.add("SENTENCE(" + repeated("the", " OR ", 200) + ")");
    dear.add("ATLEAST/100(" + repeated("the", " OR ", 220) + ")");
    dear.add(repeated("(the OR of)", " AND ", 80));
    return dear.stream().limit(50).toList();
  }

  private static String repeated(String piece, String between, int number) {
    return IntStream.range(0, number).mapToObj(i -> piece).collect(Collectors.joining(between));
  }

  @Test
  void everyQuestionIsAnsweredInASecondOrRefusedWithItsLimit(@TempDir Path folder) {
    String made = System.getProperty("hostile.index", "");
    Mode mode = made.isEmpty() ? Mode.WRITE : Mode.READ;
    Path where = made.isEmpty() ? folder : Path.of(made);
    assertEquals(List.of(17, 50), List.of(HOSTILE.size(), DEAR.size()));
    try (var index =
        LuceneStatementIndex.open(where, mode, ScaleIndex.vocabulary(), Clock.systemUTC())) {
      if (made.isEmpty()) {
        ScaleIndex.fill(index, STATEMENTS, ScaleWords.madeUp(), 7);
      }
      askAll(index, !made.isEmpty());
    }
  }

  private static void askAll(StatementIndex index, boolean report) {
    VocabularySource source = VocabularySource.builtIn();
    QueryReader reader =
        new QueryReader(
            ActorRegister.load(source), ThemeScheme.load(source), Instruments.load(source));
    index.search(reader.read("the first question opens classes").in(Query.ALL));
    List<String> slow = new ArrayList<>();
    for (List<String> questions : List.of(HOSTILE, DEAR)) {
      for (String question : questions) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String end = end(index, reader, question);
        double millis =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6;
        String line = String.format(Locale.ROOT, "%7.1f ms  %s", millis, end);
        if (report) {
          System.out.println(line + "  " + question.substring(0, Math.min(70, question.length())));
        }
        if (millis > MOST_MILLIS) {
          slow.add(line + "  " + question);
        }
      }
    }
    assertTrue(report || slow.isEmpty(), () -> "longer than a second: " + slow);
  }

  /// How a question ended: with a number of statements, or refused.
  private static String end(StatementIndex index, QueryReader reader, String question) {
    try {
      return index.search(reader.read(question).in(Query.ALL)).total() + " found";
    } catch (BadQuery | TooBroad refused) {
      String why = String.valueOf(refused.getMessage());
      assertTrue(why.length() > 10, question);
      return why;
    }
  }
}
