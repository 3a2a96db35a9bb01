package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedExtractorTest {
  private static final Clock NOON = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @TempDir private Path scratch = Path.of("");
  private Path file = Path.of("");
  private final Counting inner = new Counting();

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(scratch.resolve("letter.txt"), "Dear Sir");
  }

  @Test
  void readsTheSameBytesOnce() throws IOException {
    Extraction first = cached().extract(file, FileHash.of(file));
    Path renamed = Files.move(file, scratch.resolve("other.txt"));
    Extraction second = cached().extract(renamed, FileHash.of(renamed));

    assertEquals(1, inner.readings);
    assertEquals(inner.answer, first);
    assertEquals(inner.answer, second);
  }

  @Test
  void readsAgainWhenAnotherMakerWouldAnswerOtherwise() throws IOException {
    cached().extract(file, FileHash.of(file));
    inner.makers = "2";
    cached().extract(file, FileHash.of(file));

    assertEquals(2, inner.readings);
  }

  @Test
  void readsAgainWhenAnEndingTellsAnotherType() throws IOException {
    cached().extract(file, FileHash.of(file));
    Path page = Files.copy(file, scratch.resolve("letter.html"));
    cached().extract(page, FileHash.of(page));

    assertEquals(2, inner.readings);
  }

  @Test
  void readsAScanAgainWhenTesseractHasAppearedAndATextNot() throws IOException {
    inner.answer = new Extraction.Failed("image/png", Extraction.Kind.NEEDS_OCR, "is a picture.");
    cached().extract(file, FileHash.of(file));
    inner.ocr = "tesseract 5 eng";
    inner.answer = extracted("image/png", "Dear Madam", true);
    assertEquals(inner.answer, cached().extract(file, FileHash.of(file)));
    assertEquals(2, inner.readings);

    inner.answer = extracted("text/plain", "Dear Sir or Madam", false);
    Path text = Files.writeString(scratch.resolve("text.txt"), "Dear Sir or Madam");
    cached().extract(text, FileHash.of(text));
    inner.ocr = "";
    cached().extract(text, FileHash.of(text));
    assertEquals(3, inner.readings);
  }

  @Test
  void triesAgainWhatTheMachineMayBeAtFaultFor() throws IOException {
    for (var kind :
        List.of(Extraction.Kind.TIMEOUT, Extraction.Kind.OUT_OF_MEMORY, Extraction.Kind.POISON)) {
      inner.answer = new Extraction.Failed("text/plain", kind, "went wrong.");
      int before = inner.readings;
      cached().extract(file, FileHash.of(file));
      cached().extract(file, FileHash.of(file));
      assertEquals(before + 2, inner.readings, kind.name());
    }
    inner.answer = new Extraction.Failed("text/plain", Extraction.Kind.ENCRYPTED, "has a key.");
    cached().extract(file, FileHash.of(file));
    cached().extract(file, FileHash.of(file));
    assertEquals(7, inner.readings);
  }

  @Test
  void doesNotKeepAFileThatChangedWhileItWasRead() throws IOException {
    String hash = FileHash.of(file);
    Files.writeString(file, "Dear Madam");
    cached().extract(file, hash);
    Files.writeString(file, "Dear Sir");
    cached().extract(file, hash);

    assertEquals(2, inner.readings);
  }

  @Test
  void anyDamageToAnEntryIsNoticedAndTheFileReadAnew() throws IOException {
    long seed = 20_241_112;
    var random = new Random(seed);
    String hash = FileHash.of(file);
    for (int i = 0; i < 200; i++) {
      int before = inner.readings;
      cached().extract(file, hash);
      Path entry = entries().getFirst();
      byte[] bytes = Files.readAllBytes(entry);
      if (i % 4 == 0) {
        bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(entry, bytes);
      assertEquals(inner.answer, cached().extract(file, hash), "seed " + seed + ", round " + i);
      assertTrue(inner.readings <= before + 2);
      Files.delete(entry);
    }
  }

  @Test
  void anEntryUnderTheNameOfAnotherIsNotBelieved() throws IOException {
    cached().extract(file, FileHash.of(file));
    Path stolen = entries().getFirst();
    byte[] bytes = Files.readAllBytes(stolen);
    Files.delete(stolen);
    Path other = Files.writeString(scratch.resolve("other.txt"), "Dear Madam");
    cached().extract(other, FileHash.of(other));
    Files.write(entries().getFirst(), bytes);
    cached().extract(other, FileHash.of(other));

    assertEquals(3, inner.readings);
  }

  @Test
  void clearsOutWhatWasUsedLeastRecently() throws IOException {
    List<Path> letters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      letters.add(Files.writeString(scratch.resolve("l" + i + ".txt"), "Letter " + i));
    }
    long one =
        new CachedExtractor(inner, cache(1 << 20, 0)).extract(file, FileHash.of(file)) != null
            ? Files.size(entries().getFirst())
            : 0;
    for (int i = 0; i < letters.size(); i++) {
      var extractor = new CachedExtractor(inner, cache(one * 10, i + 1));
      extractor.extract(letters.get(i), FileHash.of(letters.get(i)));
      extractor.extract(letters.getFirst(), FileHash.of(letters.getFirst()));
    }
    int before = inner.readings;
    var extractor = new CachedExtractor(inner, cache(one * 10, 50));
    extractor.extract(letters.getFirst(), FileHash.of(letters.getFirst()));
    extractor.extract(letters.getLast(), FileHash.of(letters.getLast()));
    assertEquals(before, inner.readings);
    extractor.extract(letters.get(1), FileHash.of(letters.get(1)));
    assertEquals(before + 1, inner.readings);
    assertTrue(entries().size() <= 10, entries().toString());
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothingAndHarmsNothing() throws IOException {
    var cache = ExtractionCache.open(file, 1 << 20, NOON);
    var extractor = new CachedExtractor(inner, cache);
    assertEquals(inner.answer, extractor.extract(file, FileHash.of(file)));
    assertEquals(inner.answer, extractor.extract(file, FileHash.of(file)));
    assertEquals(2, inner.readings);
    assertTrue(extractor.fault().isPresent());
  }

  @Test
  void keepsInAFolderNamedFromHereAsWell() throws IOException {
    Path here = Path.of("").toAbsolutePath().relativize(scratch.toAbsolutePath());
    for (int i = 0; i < 2; i++) {
      var cache = ExtractionCache.open(here.resolve("kept"), 1 << 20, NOON);
      var extractor = new CachedExtractor(inner, cache);
      extractor.extract(file, FileHash.of(file));
      assertEquals(java.util.Optional.empty(), extractor.fault());
    }
    assertEquals(1, inner.readings);
  }

  @Test
  void nameOfTheShapeChangesWithTheComponents() {
    assertTrue(Shape.ofExtraction().contains("Extraction$Extracted#2 java.lang.String text"));
    assertTrue(Shape.ofExtraction().contains("Extraction$Part#0 java.lang.String name"));
  }

  private CachedExtractor cached() {
    return new CachedExtractor(inner, cache(1 << 20, 0));
  }

  private ExtractionCache cache(long most, int second) {
    InstantSource time = InstantSource.fixed(Instant.EPOCH.plus(Duration.ofSeconds(second)));
    return ExtractionCache.open(scratch.resolve("extracted"), most, time.withZone(ZoneOffset.UTC));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> walk = Files.walk(scratch.resolve("extracted"))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Extraction extracted(String type, String text, boolean ocr) {
    return new Extraction.Extracted(
        type,
        Extraction.Form.PLAIN,
        text,
        Map.of("title", List.of("A", "B")),
        List.of(0, 3),
        false,
        ocr,
        List.of("A warning."),
        List.of(
            new Extraction.Part(
                "a/b.txt",
                "ab".repeat(32),
                3,
                new Extraction.Failed("text/plain", Extraction.Kind.CORRUPT, "is broken."))));
  }

  /// Gives one answer to everything and counts.
  private static final class Counting implements Extractor {
    private Extraction answer = extracted("text/plain", "Dear Sir “x” 字", false);
    private String makers = "1";
    private String ocr = "";
    private int readings;

    @Override
    public Extraction extract(Path file) {
      readings++;
      return answer;
    }

    @Override
    public String makers() {
      return makers;
    }

    @Override
    public String ocr() {
      return ocr;
    }

    @Override
    public void close() {}
  }
}
