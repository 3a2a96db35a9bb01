package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.onrecord.Shared;
import org.onrecord.extract.Extraction.Extracted;
import org.onrecord.extract.Extraction.Failed;

/// The labelled folders of hostile and of odd files. A part of the latter is read, or with
/// `-Drobustness=full` all of them, with OCR and the deadlines of the product.
final class RobustnessTest {
  private static final boolean FULL = "full".equals(System.getProperty("robustness"));
  private static final String SENTENCE = "Article 17 must be deleted";

  @Test
  void keepsTheQuotationMarksOfAllCharsets() throws IOException {
    Path folder = Shared.find("eval/charset");
    try (var pool = WorkerPool.start(Settings.standard().withWorkers(1))) {
      for (Path file : files(folder)) {
        String text = ((Extracted) pool.extract(file)).text();
        int sentences = count(text, SENTENCE);
        assertTrue(sentences > 0, file + " holds the sentence");
        assertEquals(
            sentences, count(text, "said: “" + SENTENCE + "” — it’s too broad"), file::toString);
        assertEquals(0, count(text, "\uFFFD"), file::toString);
      }
    }
  }

  @Test
  void everyFileEndsInOneStateAndNoCanaryIsRead(TestReporter reporter) throws Exception {
    List<Path> files = new ArrayList<>(files(Shared.find("eval/robustness/made")));
    List<Path> real = files(Shared.find("eval/robustness/files"));
    for (int i = 0; i < real.size(); i += FULL ? 1 : 8) {
      files.add(real.get(i));
    }
    long start = System.nanoTime();

    Map<Path, Extraction> states = read(files);

    assertEquals(files.size(), states.size());
    states.forEach(RobustnessTest::check);
    reporter.publishEntry(
        "states", counts(states) + " in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  private static Map<Path, Extraction> read(List<Path> files)
      throws InterruptedException, ExecutionException {
    Map<Path, Extraction> states = new TreeMap<>();
    try (var pool = WorkerPool.start(settings());
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Path, Future<Extraction>> answers = new TreeMap<>();
      for (Path file : files) {
        answers.put(file, callers.submit(() -> pool.extract(file)));
      }
      for (var answer : answers.entrySet()) {
        states.put(answer.getKey(), answer.getValue().get());
      }
    }
    return states;
  }

  private static Settings settings() {
    var brief =
        new Settings.Patience(
            Duration.ofSeconds(5),
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(5));
    Settings standard = Settings.standard().withWorkers(2);
    return FULL ? standard : standard.withOcr(Settings.Ocr.OFF).withPatience(brief);
  }

  private static void check(Path file, Extraction extraction) {
    switch (extraction) {
      case Failed failed -> assertFalse(failed.message().isBlank(), file::toString);
      case Extracted extracted -> {
        boolean some = VisibleText.atLeast(extracted.text(), extracted.form(), Draft.LEAST);
        assertTrue(some || !extracted.parts().isEmpty(), () -> file + " has text or parts");
        assertFalse(extracted.text().contains("root:x:0:0"), () -> file + " read a canary");
        assertFalse(
            extracted.partial() && extracted.warnings().isEmpty(), () -> file + " says its cut");
      }
    }
  }

  private static Map<String, Integer> counts(Map<Path, Extraction> states) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Extraction extraction : states.values()) {
      String state =
          switch (extraction) {
            case Failed failed -> failed.kind().name();
            case Extracted extracted -> extracted.partial() ? "PARTIAL" : "OK";
          };
      counts.merge(state, 1, Integer::sum);
    }
    return counts;
  }

  private static int count(String text, String words) {
    return (text.length() - text.replace(words, "").length()) / words.length();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
