package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.index.FileState;
import org.onrecord.index.Query;
import org.onrecord.index.Replayed;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

class IngestTest {
  private static final String HARBOUR =
      """
      Harbour Lanterns Network asks for safeguards

      “The draft needs a judge before every search,” said Mara Quill, director of the Harbour \
      Lanterns Network.
      """;

  private static final String RIVER =
      """
      River League warns of surveillance

      The River League said that the treaty would widen surveillance of journalists.
      """;

  private static Extractor extractor;
  private static Pipeline pipeline;

  @TempDir private Path folder;

  @BeforeAll
  static void startWorkers() {
    extractor = WorkerPool.start(Settings.standard());
    VocabularySource vocabulary = VocabularySource.builtIn();
    pipeline =
        new Pipeline(
            new StatementFinder(ActorRegister.load(vocabulary)),
            new ThemeTagger(ThemeScheme.load(vocabulary)),
            new ProvisionFinder(Instruments.load(vocabulary)));
  }

  @AfterAll
  static void endWorkers() {
    extractor.close();
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    put("a.txt", HARBOUR);
    put("b.txt", RIVER);
    try (StatementStore index = open()) {
      IngestReport first = run(index);
      String generation = index.standing().generation();
      IngestReport second = run(index);

      assertEquals(2, first.read());
      assertEquals(new IngestReport(first.files(), 0, 2, 0, 0, Replayed.NONE), second);
      assertEquals(generation, index.standing().generation());
    }
  }

  @Test
  void aRenamedFileKeepsTheIdsOfItsStatements() throws IOException {
    put("a.txt", HARBOUR);
    try (StatementStore index = open()) {
      run(index);
      List<String> before = ids(index);
      Files.move(folder.resolve("corpus/a.txt"), folder.resolve("corpus/renamed.txt"));
      run(index);

      assertTrue(!before.isEmpty());
      assertEquals(before, ids(index));
      assertEquals(Map.of("renamed.txt", FileState.State.INDEXED), states(index));
    }
  }

  @Test
  void aRemovedFileLeavesTheIndex() throws IOException {
    put("a.txt", HARBOUR);
    put("b.txt", RIVER);
    try (StatementStore index = open()) {
      run(index);
      Files.delete(folder.resolve("corpus/a.txt"));
      IngestReport report = run(index);

      assertEquals(1, report.removed());
      assertEquals(Map.of("b.txt", FileState.State.INDEXED), states(index));
      assertEquals(1, index.documents().size());
    }
  }

  @Test
  void aChangedFileTakesThePlaceOfItsOldText() throws IOException {
    put("a.txt", HARBOUR);
    try (StatementStore index = open()) {
      run(index);
      List<String> before = ids(index);
      put("a.txt", RIVER);
      touch("a.txt");
      run(index);

      assertNotEquals(before, ids(index));
      assertEquals(1, index.documents().size());
    }
  }

  @Test
  void aCopyIsCountedOnceAndTakesOverWhenTheOriginalGoes() throws IOException {
    put("a.txt", HARBOUR);
    put("copy.txt", HARBOUR);
    try (StatementStore index = open()) {
      run(index);
      List<String> before = ids(index);
      assertEquals(
          Map.of("a.txt", FileState.State.INDEXED, "copy.txt", FileState.State.DUPLICATE),
          states(index));
      Files.delete(folder.resolve("corpus/a.txt"));
      run(index);

      assertEquals(Map.of("copy.txt", FileState.State.INDEXED), states(index));
      assertEquals(before, ids(index));
    }
  }

  @Test
  void theOriginalIsTheFirstByNameEvenWhenItComesLast() throws IOException {
    put("c.txt", HARBOUR);
    put("d.txt", HARBOUR);
    try (StatementStore index = open()) {
      run(index);
      List<String> before = ids(index);
      put("b.txt", HARBOUR);
      run(index);

      assertEquals("b.txt", index.documents().getFirst().path());
      assertEquals(
          List.of(
              "",
              "has the same bytes as b.txt, which is indexed",
              "has the same bytes as b.txt, which is indexed"),
          index.files().stream().map(FileState::reason).toList());
      assertEquals(before, ids(index));
      List<FileState> grown = index.files();
      try (StatementStore atOnce = open("at-once")) {
        assertEquals(run(atOnce).files(), grown);
      }
    }
  }

  @Test
  void aTouchedFileWithTheSameBytesIsNotReadAgain() throws IOException {
    put("a.txt", HARBOUR);
    put("copy.txt", HARBOUR);
    try (StatementStore index = open()) {
      run(index);
      touch("a.txt");
      IngestReport touched = run(index);
      IngestReport after = run(index);

      assertEquals(0, touched.read());
      assertEquals(2, touched.unchanged());
      assertEquals(
          Instant.parse("2030-01-01T00:00:00Z").toEpochMilli(),
          touched.files().getFirst().modified());
      assertEquals(touched, after);
    }
  }

  @Test
  void aStoppedRunHasCommittedWhatItReadAndTheNextOneDoesTheRest() throws IOException {
    for (int i = 0; i < 6; i++) {
      put("n" + i + ".txt", HARBOUR + "\nNote " + i + ".\n");
    }
    try (StatementStore index = open()) {
      var read = new java.util.concurrent.atomic.AtomicInteger();
      var counting =
          new Progress() {
            @Override
            public void read(FileState state) {
              read.incrementAndGet();
            }
          };
      IngestReport first =
          ingest(index, 2).withStop(() -> read.get() >= 3).run(folder.resolve("corpus"), counting);
      assertEquals(3, first.read());
      assertEquals(3, index.documents().size());
      IngestReport second = run(index);
      assertEquals(3, second.read());
      try (StatementStore atOnce = open("at-once")) {
        assertEquals(run(atOnce).files(), second.files());
        assertEquals(ids(atOnce), ids(index));
      }
    }
  }

  @Test
  void aBrokenFileIsListedWithItsReasonAndTheRunGoesOn() throws IOException {
    put("a.txt", HARBOUR);
    Files.writeString(folder.resolve("corpus/broken.docx"), "PK\u0003\u0004 no more than this");
    Files.write(folder.resolve("corpus/empty.pdf"), new byte[0]);
    try (StatementStore index = open()) {
      IngestReport report = run(index);

      assertEquals(3, report.files().size());
      assertEquals(1, report.indexed());
      report.files().stream()
          .filter(file -> !file.state().isIndexed())
          .forEach(file -> assertTrue(file.reason().length() > 10, file.toString()));
    }
  }

  @Test
  void membersOfAnArchiveAreDocumentsOfTheirOwn() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    try (var zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("corpus/letters.zip")))) {
      for (String[] member : new String[][] {{"one.txt", HARBOUR}, {"two.txt", RIVER}}) {
        zip.putNextEntry(new ZipEntry(member[0]));
        zip.write(member[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    try (StatementStore index = open()) {
      run(index);
      assertEquals(
          Map.of(
              "letters.zip",
              FileState.State.NO_TEXT,
              "letters.zip!/one.txt",
              FileState.State.INDEXED,
              "letters.zip!/two.txt",
              FileState.State.INDEXED),
          states(index));
      Files.delete(folder.resolve("corpus/letters.zip"));
      run(index);

      assertEquals(Map.of(), states(index));
      assertEquals(0, index.standing().statements());
    }
  }

  @Test
  void oneThreadAndFourGiveTheSameIndex() throws IOException {
    for (int i = 0; i < 12; i++) {
      put("n" + i + ".txt", (i % 2 == 0 ? HARBOUR : RIVER) + "\nNote " + i / 3 + ".\n");
    }
    List<FileState> one;
    List<String> oneIds;
    try (StatementStore index = open("one")) {
      one = run(index, 1).files();
      oneIds = ids(index);
    }
    try (StatementStore index = open("four")) {
      assertEquals(one, run(index, 4).files());
      assertEquals(oneIds, ids(index));
    }
  }

  private void touch(String name) throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("corpus").resolve(name),
        java.nio.file.attribute.FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus").resolve(name), text);
  }

  private StatementStore open() {
    return open("index");
  }

  private StatementStore open(String name) {
    return LuceneStatementIndex.open(folder.resolve(name), LuceneStatementIndex.Mode.WRITE);
  }

  private IngestReport run(StatementStore index) {
    return run(index, 2);
  }

  private IngestReport run(StatementStore index, int threads) {
    return ingest(index, threads).run(folder.resolve("corpus"), Progress.NONE);
  }

  private static Ingest ingest(StatementStore index, int threads) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    return new Ingest(index, extractor, pipeline, "test", threads, clock);
  }

  private static List<String> ids(StatementStore index) {
    return index.search(Query.ALL).hits().stream()
        .map(hit -> hit.statement().id())
        .sorted()
        .toList();
  }

  private static Map<String, FileState.State> states(StatementStore index) {
    Map<String, FileState.State> states = new TreeMap<>();
    index.files().forEach(file -> states.put(file.path(), file.state()));
    return states;
  }
}
