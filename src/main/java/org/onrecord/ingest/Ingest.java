package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.extract.Extractor;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementIndex;

/// The conveyor from a folder of files to an index.
///
/// Files are read by several threads and written by the caller's, in the order of their names, so
/// that the same corpus gives the same index whatever the number of threads. What is committed
/// survives a kill; another run does the rest.
public final class Ingest {
  private static final int COMMIT_FILES = 500;
  private static final Duration COMMIT_TIME = Duration.ofSeconds(5);

  private final StatementIndex index;
  private final FileReading reading;
  private final Map<String, String> versions;
  private final int threads;
  private final Clock clock;

  /// @param vocabularyVersion of the vocabulary that the pipeline was made with
  /// @param threads files read at a time, 1 or more
  public Ingest(
      StatementIndex index,
      Extractor extractor,
      Pipeline pipeline,
      String vocabularyVersion,
      int threads,
      Clock clock) {
    this.index = index;
    this.reading = new FileReading(extractor, pipeline);
    this.versions = Map.of("pipeline", Pipeline.VERSION, "vocabulary", vocabularyVersion);
    this.threads = threads;
    this.clock = clock;
  }

  /// Brings the index to what lies in the corpus.
  ///
  /// @throws java.io.UncheckedIOException when the folder, a worker process or the index fails
  public IngestReport run(Path corpus, Progress progress) {
    CorpusWalk.Listing listing = CorpusWalk.list(corpus);
    List<FileState> known = index.files();
    boolean sameMakers = known.isEmpty() || index.standing().versions().equals(versions);
    Plan plan = Plan.of(listing.files(), sameMakers ? known : List.of());
    List<String> gone = Plan.of(listing.files(), known).gone();
    progress.begin(plan.read().size(), listing.files().size() - plan.read().size());
    if (!plan.read().isEmpty() || !gone.isEmpty() || !sameMakers) {
      new Run(plan, known, sameMakers, progress).go(gone);
    }
    progress.end();
    int unchanged = listing.files().size() - plan.read().size();
    return new IngestReport(
        index.files(), plan.read().size(), unchanged, gone.size(), listing.hidden());
  }

  /// One run over the files of a plan; used once, by one thread.
  private final class Run {
    private final Plan plan;
    private final Map<String, FileState> known;
    private final Map<String, List<String>> partsOf;
    private final boolean sameMakers;
    private final Progress progress;

    /// Path that holds each indexed text, by hash.
    private final Map<String, String> originals = new HashMap<>();

    private int uncommitted;
    private Instant lastCommit = clock.instant();

    Run(Plan plan, List<FileState> known, boolean sameMakers, Progress progress) {
      this.plan = plan;
      this.known = known.stream().collect(Collectors.toMap(FileState::path, Function.identity()));
      this.partsOf =
          known.stream()
              .map(FileState::path)
              .filter(path -> !path.equals(Plan.outermost(path)))
              .collect(Collectors.groupingBy(Plan::outermost));
      this.sameMakers = sameMakers;
      this.progress = progress;
      plan.kept().stream()
          .filter(state -> state.state().isIndexed())
          .forEach(state -> originals.put(state.sha256(), state.path()));
    }

    void go(List<String> gone) {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        try {
          readAll(pool);
        } catch (RuntimeException | Error e) {
          pool.shutdownNow();
          throw e;
        }
      }
      gone.forEach(index::remove);
      index.commit(versions);
    }

    /// Keeps a few files a thread in flight and writes them in order.
    private void readAll(ExecutorService pool) {
      Deque<Future<List<Outcome>>> inFlight = new ArrayDeque<>();
      for (CorpusWalk.Found file : plan.read()) {
        if (inFlight.size() >= threads * 4) {
          write(wait(inFlight.removeFirst()));
        }
        inFlight.addLast(pool.submit(() -> read(file)));
      }
      while (!inFlight.isEmpty()) {
        write(wait(inFlight.removeFirst()));
      }
    }

    private List<Outcome> read(CorpusWalk.Found file) {
      if (!file.unreadable().isEmpty()) {
        return List.of(new Outcome(FileReading.unreadable(file, file.unreadable()), null));
      }
      try {
        return reading.read(file, FileHash.of(file.path()));
      } catch (IOException e) {
        return List.of(new Outcome(FileReading.unreadable(file, "could not be read: " + e), null));
      }
    }

    private void write(List<Outcome> outcomes) {
      FileState file = outcomes.getFirst().state();
      forget(file, outcomes);
      List<FileState> written = new ArrayList<>();
      for (Outcome outcome : outcomes) {
        written.add(write(outcome));
      }
      progress.read(written.getFirst());
      uncommitted++;
      commitWhenDue();
    }

    /// Removes what the index knows of a changed file, and of its parts that are no longer there.
    private void forget(FileState file, List<Outcome> outcomes) {
      FileState before = known.get(file.path());
      if (before != null && before.state().isIndexed() && !isSameText(before, outcomes)) {
        index.remove(file.path());
      }
      Set<String> now = new HashSet<>();
      outcomes.forEach(outcome -> now.add(outcome.state().path()));
      for (String part : partsOf.getOrDefault(file.path(), List.of())) {
        FileState partBefore = known.get(part);
        if (!now.contains(part) || partBefore == null || !sameMakers) {
          index.remove(part);
        }
      }
    }

    private static boolean isSameText(FileState before, List<Outcome> outcomes) {
      Outcome now = outcomes.getFirst();
      return now.read() != null && now.state().sha256().equals(before.sha256());
    }

    private FileState write(Outcome outcome) {
      Pipeline.Read read = outcome.read();
      FileState state = outcome.state();
      if (read == null) {
        index.record(state);
        return state;
      }
      String original = originals.putIfAbsent(state.sha256(), state.path());
      if (original != null && !original.equals(state.path())) {
        FileState copy = FileReading.copyOf(state, original);
        index.record(copy);
        return copy;
      }
      index.replace(read.document(), read.statements(), state);
      return state;
    }

    private void commitWhenDue() {
      Instant now = clock.instant();
      if (uncommitted >= COMMIT_FILES
          || Duration.between(lastCommit, now).compareTo(COMMIT_TIME) >= 0) {
        // Without the same makers a commit in the middle would call old documents new.
        index.commit(sameMakers ? versions : Map.of());
        uncommitted = 0;
        lastCommit = now;
      }
    }

    private static List<Outcome> wait(Future<List<Outcome>> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the run was interrupted; start it again to go on", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
