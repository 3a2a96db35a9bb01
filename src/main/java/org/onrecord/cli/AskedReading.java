package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.StatementStore;

/// Reads the corpus whenever somebody asks a server that does not watch it. Runs in a thread of its
/// own until there is no more work.
final class AskedReading implements Runnable {
  private static final long LOOK_MILLIS = 60_000;

  private final Path corpus;
  private final Path folder;
  private final ReadingOptions options;
  private final CorpusWork work;

  AskedReading(Path corpus, Path folder, ReadingOptions options, CorpusWork work) {
    this.corpus = corpus;
    this.folder = folder;
    this.options = options;
    this.work = work;
  }

  @Override
  public void run() {
    try {
      while (!work.isClosed()) {
        if (work.await(LOOK_MILLIS)) {
          work.doAsked(this::read);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// With the vocabularies as they are now.
  private void read() {
    DiskRoom.check(folder);
    ReadingPart reading = ReadingPart.of(corpus);
    try (var run = IngestRun.of(corpus, folder, reading, options);
        StatementStore index = run.open(folder, reading)) {
      run.into(index, new WorkProgress(work, new ChangeLines(System.err)));
    } catch (IndexUnusable e) {
      throw e.why() == IndexUnusable.Why.LOCKED
          ? new WrongInput("another ingest runs; what it commits is served as it comes", e)
          : e;
    }
  }
}
