package org.onrecord.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.extract.Extractor;
import org.onrecord.index.FileState;
import org.onrecord.index.Replayed;
import org.onrecord.index.SightingDecisions;
import org.onrecord.index.StatementStore;

/// The conveyor from a folder of files to an index.
///
/// ```
///  listing ─▶ plan ─▶ readers (threads) ─▶ bounded queue ─▶ the one writer ─▶ commit
/// ```
///
/// Files arrive at the writer in any order; what the index holds in the end depends on the corpus
/// alone. What is committed survives a kill; another run does the rest.
public final class Ingest {
  /// A commit costs 10 to 50 ms; what a kill makes us do again is at most this.
  private static final Writes.Pace PACE = new Writes.Pace(500, Duration.ofSeconds(5));

  private final StatementStore index;
  private final FileReading reading;
  private final Makers makers;
  private final int threads;
  private final Clock clock;
  private final Writes.Pace pace;
  private final BooleanSupplier stopped;

  /// @param vocabularyVersion of the vocabularies that the pipeline was made with, concerns aside
  /// @param threads files read at a time, 1 or more
  public Ingest(
      StatementStore index,
      Extractor extractor,
      Pipeline pipeline,
      String vocabularyVersion,
      int threads,
      Clock clock) {
    this(
        index,
        new FileReading(extractor, pipeline, Corrections.NONE),
        Makers.of(extractor, vocabularyVersion, pipeline.scheme().version()),
        threads,
        clock,
        PACE,
        () -> false);
  }

  private Ingest(
      StatementStore index,
      FileReading reading,
      Makers makers,
      int threads,
      Clock clock,
      Writes.Pace pace,
      BooleanSupplier stopped) {
    this.index = index;
    this.reading = reading;
    this.makers = makers;
    this.threads = threads;
    this.clock = clock;
    this.pace = pace;
    this.stopped = stopped;
  }

  /// The same, with a commit after so many files.
  ///
  /// @param files 1 or more
  public Ingest withCommitEvery(int files) {
    var other = new Writes.Pace(files, pace.time());
    return new Ingest(index, reading, makers, threads, clock, other, stopped);
  }

  /// The same, for an index that places statements by their meaning as they are written.
  ///
  /// @param model as its embedder names it
  public Ingest withMeaning(String model) {
    return new Ingest(index, reading, makers.withMeaning(model), threads, clock, pace, stopped);
  }

  /// The same, ending a run early, with all that was read committed, once the condition holds.
  public Ingest withStop(BooleanSupplier condition) {
    return new Ingest(index, reading, makers, threads, clock, pace, condition);
  }

  /// Brings the index to what lies in the corpus.
  ///
  /// @throws java.io.UncheckedIOException when the folder, a worker process or the index fails
  public IngestReport run(Path corpus, Progress progress) {
    return run(CorpusWalk.list(corpus), CorrectionsFile.of(corpus).read(), progress);
  }

  /// True when an index differs in nothing but its concerns from what would be made: they are then
  /// filed anew without reading files.
  ///
  /// @param versions of the index, by name
  /// @param vocabularyVersion of the vocabularies, concerns aside
  /// @param model by which statements would be placed by their meaning, if they would
  public static boolean onlyRefiles(
      Map<String, String> versions,
      Extractor extractor,
      Pipeline pipeline,
      String vocabularyVersion,
      Optional<String> model) {
    Makers makers = Makers.of(extractor, vocabularyVersion, pipeline.scheme().version());
    return model.map(makers::withMeaning).orElse(makers).onlyFileOtherwise(versions);
  }

  /// True when an index was made with these vocabularies.
  ///
  /// @param versions of the index, by name
  /// @param vocabulary version of the vocabularies, concerns aside
  /// @param themes version of the concerns
  public static boolean madeWith(Map<String, String> versions, String vocabulary, String themes) {
    return Makers.with(versions, vocabulary, themes);
  }

  /// States of all files, as last committed.
  List<FileState> known() {
    return index.files();
  }

  /// Brings the index to a listing of the corpus and to what people corrected.
  IngestReport run(
      CorpusWalk.Listing listing, CorrectionsFile.Content corrected, Progress progress) {
    Corrections corrections = Corrections.of(corrected.corrections());
    List<FileState> known = index.files();
    Map<String, String> before = known.isEmpty() ? makers.versions() : index.standing().versions();
    boolean refiles = makers.onlyFileOtherwise(before);
    Plan plan =
        Plan.of(
            listing.files(),
            Touched.seen(listing.files(), known),
            makers
                .stale(before)
                .or(state -> Replayed.isStale(state, corrections))
                .or(state -> refiles && Refiling.isReadInstead(state)));
    progress.begin(plan.read().size(), listing.files().size() - plan.read().size());
    var writes = new Writes(index, plan, known, pace, clock);
    writes.keep(plan.kept());
    if (refiles) {
      reading.refiling().run(index, plan.kept(), before, makers.placeOtherwise(before));
    }
    int read = readAll(plan, corrections, writes, progress, makers.underWay(before));
    progress.end();
    int unchanged = listing.files().size() - plan.read().size();
    List<FileState> files = index.files();
    return new IngestReport(
        files,
        read,
        unchanged,
        plan.gone().size(),
        listing.hidden(),
        Replayed.of(files, corrections, corrected.faults()));
  }

  /// Reads and writes what is planned.
  ///
  /// @return files read
  private int readAll(
      Plan plan,
      Corrections corrections,
      Writes writes,
      Progress progress,
      Map<String, String> underWay) {
    int read = 0;
    FileReading corrected = reading.with(corrections);
    try (Readers readers =
        Readers.start(plan.read(), file -> read(file, corrected, progress), threads)) {
      for (var outcomes = readers.next(stopped);
          outcomes != null;
          outcomes = readers.next(stopped)) {
        progress.read(writes.write(outcomes));
        read++;
        writes.commitWhenDue(underWay);
      }
    }
    if (read < plan.read().size()) {
      writes.commit(underWay);
      return read;
    }
    for (String path : plan.gone()) {
      writes.remove(path);
      progress.gone(path);
    }
    reading.refiling().remember(index);
    writes.commit(makers.versions());
    progress.lookingForCopies();
    index.findCopies(SightingDecisions.of(index.files(), corrections));
    return read;
  }

  private static List<Outcome> read(
      CorpusWalk.Found file, FileReading corrected, Progress progress) {
    progress.started(file.name());
    return corrected.read(file);
  }
}
