package org.onrecord.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.Verification;
import org.onrecord.statement.Statement;

/// Check 1 of the reliability plan: `onrecord ingest`, killed at moments that it does not choose.
class KilledIngestTest {
  private static final long SEED = 20_261_122;
  private static final int FILES = 400;
  private static final int KILLS = 5;

  @TempDir private Path scratch = Path.of("");

  /// All that an index holds, in an order of its own.
  private record Held(List<FileState> files, List<DocumentCard> documents, List<Statement> said) {}

  @Test
  void fiveKillsLoseNothingAndDoubleNothing() throws IOException, InterruptedException {
    MadeCorpus.write(scratch.resolve("corpus"), FILES, SEED);
    var random = new Random(SEED);
    int seen = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = files("killed");
      Forked ingest = ingest("killed", "10");
      if (kill < 3) {
        awaitCommit(ingest, before);
        Thread.sleep(random.nextInt(400));
      } else {
        Thread.sleep(200 + random.nextInt(3_000));
      }
      killAndCheck(ingest);
      seen += files("killed") > before ? 1 : 0;
    }
    assertTrue(seen >= 3, () -> "too few kills hit a run that had committed");
    int left = FILES - files("killed");
    assertTrue(left > 0, "all was read before the last kill");

    finish("killed");
    finish("unbroken");
    Held killed = held("killed");
    assertEquals(FILES, killed.files().size());
    assertEquals(held("unbroken"), killed);
    var ids = new HashSet<String>();
    killed.said().forEach(statement -> assertTrue(ids.add(statement.id()), "twice: " + statement));
    assertFalse(ids.isEmpty());
    assertTemporaryFolderIsEmpty();
  }

  /// The workers end with their parent, and the index is whole.
  private void killAndCheck(Forked ingest) throws InterruptedException {
    List<ProcessHandle> workers = ingest.process().descendants().toList();
    ingest.process().destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      for (int i = 0; i < 100 && worker.isAlive(); i++) {
        Thread.sleep(100);
      }
      assertFalse(worker.isAlive(), "a worker outlived its parent by ten seconds");
    }
    if (Files.isDirectory(scratch.resolve("killed"))) {
      assertWhole("killed");
    }
  }

  private void assertWhole(String index) {
    try {
      assertEquals(List.of(), Verification.of(scratch.resolve(index)).faults());
    } catch (IndexUnusable e) {
      assertEquals(IndexUnusable.Why.MISSING, e.why());
    }
  }

  private void awaitCommit(Forked ingest, int before) throws InterruptedException {
    for (int i = 0; i < 1_200 && files("killed") <= before; i++) {
      assertTrue(ingest.process().isAlive(), ingest.words());
      Thread.sleep(50);
    }
  }

  private void finish(String index) throws IOException, InterruptedException {
    Forked ingest = ingest(index, "500");
    assertTrue(ingest.process().waitFor(5, TimeUnit.MINUTES));
    assertEquals(0, ingest.process().exitValue(), ingest.words());
    assertWhole(index);
  }

  private Forked ingest(String index, String commitFiles) throws IOException {
    return Forked.start(
        scratch,
        List.of(),
        List.of(
            "ingest",
            "--corpus",
            scratch.resolve("corpus").toString(),
            "--index",
            scratch.resolve(index).toString(),
            "--commit-files",
            commitFiles));
  }

  /// States that are committed.
  private int files(String index) {
    try (StatementIndex open =
        LuceneStatementIndex.open(scratch.resolve(index), LuceneStatementIndex.Mode.READ)) {
      return open.files().size();
    } catch (IndexUnusable e) {
      return 0;
    }
  }

  private Held held(String index) {
    try (StatementIndex open =
        LuceneStatementIndex.open(scratch.resolve(index), LuceneStatementIndex.Mode.READ)) {
      List<Statement> statements = new ArrayList<>();
      open.documents().forEach(card -> statements.addAll(open.statementsOf(card.id())));
      return new Held(open.files(), open.documents(), statements);
    }
  }

  private void assertTemporaryFolderIsEmpty() throws IOException, InterruptedException {
    List<Path> left = List.of();
    for (int i = 0; i < 50; i++) {
      try (Stream<Path> listed = Files.list(scratch.resolve("tmp"))) {
        left = listed.filter(path -> path.toString().contains("onrecord-worker")).toList();
      }
      if (left.isEmpty()) {
        return;
      }
      Thread.sleep(100);
    }
    assertEquals(List.of(), left);
  }
}
