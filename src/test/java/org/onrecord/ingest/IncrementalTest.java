package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.extract.CachedExtractor;
import org.onrecord.extract.ExtractionCache;
import org.onrecord.index.FileState;
import org.onrecord.index.FileState.State;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// What is read again, and when; with an extractor that counts.
class IncrementalTest {
  private static final String HARBOUR =
      "“The draft needs a judge,” said Mara Quill of the Harbour Lanterns Network.\n";

  private static Pipeline pipeline;

  @TempDir private Path folder = Path.of("");
  private Path corpus = Path.of("");
  private final PlainExtractor plain = new PlainExtractor();

  @BeforeAll
  static void load() {
    VocabularySource vocabulary = VocabularySource.builtIn();
    pipeline =
        new Pipeline(
            new StatementFinder(ActorRegister.load(vocabulary)),
            new ThemeTagger(ThemeScheme.load(vocabulary)),
            new ProvisionFinder(Instruments.load(vocabulary)));
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  @Test
  void aRebuildAndAnotherVocabularyReadNothingThatTheCacheHolds() throws IOException {
    for (int i = 0; i < 10; i++) {
      put("n" + i + ".txt", HARBOUR + i);
    }
    List<FileState> first = run("index", "1");
    assertEquals(10, plain.readings.get());
    assertEquals(first, run("rebuilt", "1"));
    assertEquals(first, run("index", "2"));
    put("more.txt", HARBOUR);
    run("rebuilt", "1");

    assertEquals(11, plain.readings.get());
  }

  @Test
  void scansAreReadAgainWhenTesseractHasAppearedAndTextsAreNot() throws IOException {
    put("letter.txt", HARBOUR);
    put("scan.txt", "SCAN of a letter. " + HARBOUR);
    assertEquals(List.of(State.INDEXED, State.NEEDS_OCR), states(run("index", "1")));
    run("index", "1");
    assertEquals(2, plain.readings.get());

    plain.ocr = "tesseract 5 eng";
    List<FileState> read = run("index", "1");
    assertEquals(List.of(State.INDEXED, State.INDEXED), states(read));
    assertEquals(List.of(false, true), read.stream().map(FileState::ocr).toList());
    assertEquals(3, plain.readings.get());

    plain.ocr = "";
    assertEquals(read, run("index", "1"));
    assertEquals(3, plain.readings.get());
  }

  @Test
  void changesInAnyOrderEndWhereARunFromNothingEnds() throws IOException {
    long seed = 42;
    var random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      for (int change = 0; change < 4; change++) {
        Path file = corpus.resolve((char) ('a' + random.nextInt(8)) + ".txt");
        if (random.nextInt(3) == 0) {
          Files.deleteIfExists(file);
        } else {
          Files.writeString(file, HARBOUR + "Note " + random.nextInt(3));
          Files.setLastModifiedTime(
              file, java.nio.file.attribute.FileTime.fromMillis(1_000L * round + change));
        }
      }
      List<FileState> grown = run("index", "1");
      assertEquals(run("fresh" + round, "1"), grown, "seed " + seed + ", round " + round);
      try (var one = open("index");
          var other = open("fresh" + round)) {
        assertEquals(other.documents(), one.documents(), "seed " + seed + ", round " + round);
      }
    }
  }

  @Test
  void watchingReadsWhatIsAddedChangedAndRemovedAndEndsWhenAsked()
      throws IOException, InterruptedException {
    var stop = new AtomicBoolean();
    var said = new CopyOnWriteArrayList<String>();
    var progress =
        new Progress() {
          @Override
          public void read(FileState state) {
            said.add("read " + state.path());
          }

          @Override
          public void gone(String path) {
            said.add("gone " + path);
          }
        };
    try (StatementStore index = open("index")) {
      Thread watching = Thread.ofPlatform().start(() -> watch(ingest(index, "1"), progress, stop));
      put("a.txt", HARBOUR);
      await(() -> said.contains("read a.txt"));
      Files.createDirectories(corpus.resolve("sub"));
      put("sub/b.txt", HARBOUR + "b");
      await(() -> said.contains("read sub/b.txt"));
      Files.delete(corpus.resolve("a.txt"));
      await(() -> said.contains("gone a.txt"));
      stop.set(true);
      watching.join(10_000);

      assertTrue(!watching.isAlive());
      assertEquals(List.of("read a.txt", "read sub/b.txt", "gone a.txt"), said);
      assertEquals(List.of("sub/b.txt"), index.files().stream().map(FileState::path).toList());
    }
  }

  @Test
  void aFileThatIsStillGrowingIsLeftUntilItIsQuiet() throws IOException, InterruptedException {
    var stop = new AtomicBoolean();
    try (StatementStore index = open("index")) {
      Thread watching =
          Thread.ofPlatform().start(() -> watch(ingest(index, "1"), Progress.NONE, stop));
      for (int i = 0; i < 12; i++) {
        put("growing.txt", HARBOUR.repeat(i + 1));
        Thread.sleep(250);
      }
      assertEquals(0, plain.readings.get());
      await(() -> plain.readings.get() > 0);
      stop.set(true);
      watching.join(10_000);
      assertEquals(12L * HARBOUR.length(), index.files().getFirst().byteLength() - 12 * 4);
    }
  }

  private void watch(Ingest ingest, Progress progress, AtomicBoolean stop) {
    try {
      Watch.run(
          corpus,
          ingest,
          progress,
          millis -> {
            Thread.sleep(Math.min(millis, 500));
            return stop.get();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertTrue(condition.getAsBoolean(), "not within 30 s");
  }

  private List<FileState> run(String index, String vocabulary) {
    try (StatementStore open = open(index)) {
      return ingest(open, vocabulary).run(corpus, Progress.NONE).files();
    }
  }

  private Ingest ingest(StatementStore index, String vocabulary) {
    var cache = ExtractionCache.open(folder.resolve("kept"), 1 << 20, Clock.systemUTC());
    return new Ingest(
        index, new CachedExtractor(plain, cache), pipeline, vocabulary, 2, Clock.systemUTC());
  }

  private StatementStore open(String name) {
    return LuceneStatementIndex.open(folder.resolve(name), LuceneStatementIndex.Mode.WRITE);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  private static List<State> states(List<FileState> files) {
    return files.stream().map(FileState::state).toList();
  }
}
