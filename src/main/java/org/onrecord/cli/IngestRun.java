package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.extract.CachedExtractor;
import org.onrecord.extract.ExtractionCache;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.store.IndexFolder;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Watch;
import org.onrecord.meaning.Counted;

/// Brings an index to what lies in a corpus, and says so. Ctrl-C ends it with all committed that
/// was read.
final class IngestRun implements AutoCloseable {
  private final Path corpus;
  private final Path folder;
  private final ReadingPart reading;
  private final ReadingOptions options;
  private final Optional<Counted> embedder;
  private final CachedExtractor extractor;
  private final PrintStream err;
  private final Stop stop;

  private IngestRun(
      Path corpus,
      Path folder,
      ReadingPart reading,
      ReadingOptions options,
      Optional<Counted> embedder,
      CachedExtractor extractor,
      PrintStream err) {
    this.corpus = corpus;
    this.folder = folder;
    this.reading = reading;
    this.options = options;
    this.embedder = embedder;
    this.extractor = extractor;
    this.err = err;
    this.stop = Stop.listen();
  }

  /// Starts nothing yet.
  ///
  /// @param folder of the index, beside which the cache lies
  static IngestRun of(Path corpus, Path folder, ReadingPart reading, ReadingOptions options) {
    PrintStream err = System.err;
    Optional<Counted> embedder = MeaningPart.of(options.meaning(), folder).map(Counted::new);
    var cache =
        ExtractionCache.open(
            new IndexFolder(folder).extracted(), options.cacheBytes(), Clock.systemUTC());
    var workers = WorkerPool.start(Settings.standard());
    if (!workers.sandbox().works()) {
      err.println("Note: " + workers.sandbox().sentence());
    }
    var extractor = new CachedExtractor(workers, cache);
    return new IngestRun(corpus, folder, reading, options, embedder, extractor, err);
  }

  /// Opens an index to write, filing statements by a reading part's vocabularies and placing them
  /// by their meaning where that is asked for.
  ///
  /// @param at the index, or where one is built anew
  StatementStore open(Path at, ReadingPart with) {
    return Indexes.writing(at, with, embedder.orElse(null));
  }

  /// Reads what is new into an open index, telling how it goes.
  IngestReport into(StatementStore index) {
    try (var progress = TerminalProgress.forThisProcess(err)) {
      return into(index, progress);
    }
  }

  /// Reads what is new into an open index.
  ///
  /// @throws DiskRoom.Full when the disk is
  IngestReport into(StatementStore index, Progress progress) {
    try {
      return ingest(index).run(corpus, progress);
    } catch (RuntimeException e) {
      throw DiskRoom.inWords(e, folder);
    }
  }

  /// Reads every change of the corpus into its index, a line for each, until Ctrl-C; what changed
  /// in the vocabularies or was decided about the register holds from then on.
  void watch() throws IOException {
    watch(null);
  }

  /// The same, telling those who listen, and reading also when somebody asks.
  void watch(@Nullable CorpusWork work) throws IOException {
    // Whatever changed since the first reading is found by the first look.
    var changes = new VocabularyWatch(corpus, reading, new VocabularyStamp(Map.of()), err);
    while (!stop.asked() && !Thread.currentThread().isInterrupted()) {
      watch(changes, work);
      if (work != null) {
        readAsked(changes.inUse(), work);
      }
      changes = new VocabularyWatch(corpus, changes.now(), changes.stamp(), err);
    }
  }

  private void readAsked(ReadingPart now, CorpusWork work) {
    work.doAsked(
        () -> {
          try (StatementStore index = open(folder, now)) {
            ingest(index, now).run(corpus, told(work));
          } catch (RuntimeException e) {
            throw DiskRoom.inWords(e, folder);
          }
        });
  }

  private Progress told(@Nullable CorpusWork work) {
    var lines = new ChangeLines(err);
    return work == null ? lines : new WorkProgress(work, lines);
  }

  /// Goes on until the vocabularies change too, or somebody asks.
  private void watch(VocabularyWatch changes, @Nullable CorpusWork work) throws IOException {
    ReadingPart now = changes.inUse();
    try (StatementStore index = open(folder, now)) {
      Watch.run(
          corpus,
          ingest(index, now),
          told(work),
          millis -> stop.await(millis) || changes.changed() || (work != null && work.isAsked()));
    } catch (RuntimeException e) {
      throw DiskRoom.inWords(e, folder);
    }
  }

  /// True when the index that is there differs in its concerns alone from what would be made.
  boolean onlyRefiles() {
    try (StatementIndex now = Indexes.reading(folder)) {
      return Ingest.onlyRefiles(
          now.standing().versions(),
          extractor,
          reading.pipeline(),
          reading.version(),
          embedder.map(Counted::model));
    } catch (IndexUnusable e) {
      return false;
    }
  }

  /// Copies the index that is there, to file it anew.
  void copyTo(Path next) {
    try {
      new IndexFolder(folder).copyTo(next);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the index in " + folder + " to " + next, e);
    }
  }

  private Ingest ingest(StatementStore index) {
    return ingest(index, reading);
  }

  private Ingest ingest(StatementStore index, ReadingPart with) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    Ingest ingest =
        new Ingest(index, extractor, with.pipeline(), with.version(), threads, Clock.systemUTC())
            .withCommitEvery(options.commitFiles())
            .withStop(stop::asked);
    return embedder.map(model -> ingest.withMeaning(model.model())).orElse(ingest);
  }

  /// @param standing what is in the index now
  void throwIfStopped(String standing) {
    if (stop.asked()) {
      throw new Stopped("stopped; " + standing);
    }
  }

  /// A few lines for a person.
  void tell(IngestReport report) {
    err.println(Summary.of(report, corpus));
    if (extractor.found() > 0) {
      err.println(
          Sentences.count(extractor.found(), "file", "files") + " of these came from the cache.");
    }
    embedder.filter(model -> model.texts() > 0).ifPresent(this::tell);
    extractor.fault().ifPresent(why -> err.println("What was read could not all be kept: " + why));
  }

  private void tell(Counted model) {
    err.println(
        Sentences.count(model.texts(), "statement was", "statements were")
            + " placed by meaning"
            + (model.cut() == 0
                ? "."
                : "; of "
                    + model.cut()
                    + ", which are too long for the model, only the beginning."));
  }

  /// Lets the process end; what the workers still read is dropped.
  @Override
  public void close() {
    stop.close();
    extractor.close();
  }

  /// A person or the system ended the run.
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(String message) {
      super(message);
    }
  }
}
