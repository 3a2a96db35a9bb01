package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.onrecord.Shared;
import org.xml.sax.SAXException;

/// Processor time a file, warm: extraction in a worker process against bare Tika in this process,
/// over the same 300 ordinary files in the same run. Asked for by `-Dthroughput=measure`.
final class ThroughputTest {
  private static final int FILES = 300;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;
  private static final double FLOOR = 0.8;

  @Test
  void extractionTakesLittleMoreThanBareTika(TestReporter reporter) throws IOException {
    assumeTrue("measure".equals(System.getProperty("throughput")), "asked for by -Dthroughput");
    List<Path> files = files();
    var settings = Settings.standard().withWorkers(1).withOcr(Settings.Ocr.OFF);
    Duration ours = Duration.ZERO;
    Duration parent = Duration.ZERO;
    Duration bare = Duration.ZERO;
    try (var pool = WorkerPool.start(settings)) {
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        Duration before = own();
        Duration all = own().plus(children());
        files.forEach(pool::extract);
        Duration usedHere = own().minus(before);
        Duration used = own().plus(children()).minus(all);
        Duration start = own();
        bare(files);
        Duration usedBare = own().minus(start);
        if (round >= WARM_UP) {
          ours = ours.plus(used);
          parent = parent.plus(usedHere);
          bare = bare.plus(usedBare);
        }
      }
    }
    double speed = (double) bare.toMillis() / ours.toMillis();
    String figures =
        String.format(
            Locale.ROOT,
            "%d files: %.1f ms a file (of which %.1f in the parent), bare Tika %.1f ms; speed %.2f",
            files.size(),
            perFile(ours, files),
            perFile(parent, files),
            perFile(bare, files),
            speed);
    reporter.publishEntry("throughput", figures);
    System.out.println(figures);
    assertTrue(speed >= FLOOR, () -> "speed " + speed + " of bare Tika's");
  }

  private static double perFile(Duration all, List<Path> files) {
    return (double) all.toMillis() / ROUNDS / files.size();
  }

  private static Duration own() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static Duration children() {
    return ProcessHandle.current()
        .descendants()
        .flatMap(child -> child.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static void bare(List<Path> files) throws IOException {
    var parser = new AutoDetectParser();
    for (Path file : files) {
      var metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
      var context = new ParseContext();
      context.set(Parser.class, parser);
      var ocr = new TesseractOCRConfig();
      ocr.setSkipOcr(true);
      context.set(TesseractOCRConfig.class, ocr);
      try (TikaInputStream in = TikaInputStream.get(file)) {
        parser.parse(in, new BodyContentHandler(-1), metadata, context);
      } catch (TikaException | SAXException | RuntimeException e) {
        // A file that Tika cannot read costs what it costs, on both sides.
      }
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(list(Path.of("corpus/documents"), ".*"));
    files.addAll(list(Shared.find("eval/article/main-text/html"), ".*"));
    files.addAll(list(Shared.find("eval/robustness/files"), "(?i).*\\.(pdf|docx|eml|txt|html)"));
    return files.subList(0, Math.min(FILES, files.size()));
  }

  private static List<Path> list(Path folder, String names) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).matches(names))
          .sorted()
          .toList();
    }
  }
}
