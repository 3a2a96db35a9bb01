package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Specimens with bytes changed, cut off or doubled: each is an answer, and workers are lost to
/// none but those that hang. `-Dmutations=600` tries more than the sixty of every build.
final class MutationTest {
  private static final long SEED = 20_261_122;
  private static final int TRIES = Integer.getInteger("mutations", 60);

  @TempDir Path folder;

  @Test
  void everyMutantEndsInOneState() throws IOException {
    List<Path> specimens = specimens();
    var random = new Random(SEED);
    try (var pool = WorkerPool.start(settings())) {
      for (int i = 0; i < TRIES; i++) {
        Path specimen = specimens.get(i % specimens.size());
        byte[] mutant = mutant(Files.readAllBytes(specimen), random);
        String name = i + "-" + specimen.getFileName();
        check(name, pool.extract(Files.write(folder.resolve(name), mutant)));
      }
    }
  }

  private static void check(String name, Extraction extraction) {
    String seeded = name + " of seed " + SEED;
    switch (extraction) {
      case Extraction.Failed failed -> assertFalse(failed.message().isBlank(), seeded);
      case Extraction.Extracted extracted -> {
        boolean text = VisibleText.atLeast(extracted.text(), extracted.form(), Draft.LEAST);
        assertTrue(text || !extracted.parts().isEmpty(), seeded);
        assertFalse(extracted.partial() && extracted.warnings().isEmpty(), seeded);
      }
    }
  }

  private static Settings settings() {
    var brief =
        new Settings.Patience(
            Duration.ofSeconds(10),
            Duration.ZERO,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(10));
    return Settings.standard().withWorkers(1).withOcr(Settings.Ocr.OFF).withPatience(brief);
  }

  /// One specimen of each format that we have, and two that Java makes.
  private List<Path> specimens() throws IOException {
    Map<String, Path> byExtension = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("corpus/documents"))) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> byExtension.putIfAbsent(extension(file), file));
    }
    byExtension.put(".pdf2", Files.write(folder.resolve("a.pdf"), Samples.pdf("One.", "Two.")));
    byExtension.put(
        ".zip2", Files.write(folder.resolve("a.zip"), Samples.zip("a.txt", new byte[9_999])));
    return List.copyOf(byExtension.values());
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] mutant(byte[] whole, Random random) {
    if (whole.length < 2) {
      return whole;
    }
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
      case 1 -> flipped(whole, random, 1 + random.nextInt(20));
      default -> flipped(whole, random, 1 + whole.length / 50);
    };
  }

  private static byte[] flipped(byte[] whole, Random random, int times) {
    byte[] flipped = whole.clone();
    for (int i = 0; i < times; i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }
}
