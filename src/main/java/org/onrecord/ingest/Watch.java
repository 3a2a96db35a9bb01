package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.index.FileState;

/// Keeps an index at what lies in a corpus, for as long as it is let.
///
/// The system tells of changes; the corpus is also listed every ten seconds, for folders of which
/// it does not. A file whose size or time still changes is left until it has been quiet for a
/// second; until then what was known of it stands. Used by one thread.
public final class Watch {
  private static final Duration LISTED_EVERY = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Path corpus;
  private final Ingest ingest;
  private final Progress progress;
  private final Pause pause;
  private final Set<Path> watched = new HashSet<>();

  private Watch(Path corpus, Ingest ingest, Progress progress, Pause pause) {
    this.corpus = corpus;
    this.ingest = ingest;
    this.progress = progress;
    this.pause = pause;
  }

  /// Waits.
  @FunctionalInterface
  public interface Pause {
    /// Waits for so long, or until it is time to end.
    ///
    /// @return true when it is time to end
    boolean await(long millis) throws InterruptedException;
  }

  /// Reads every change until the pause says that it is time to end, or the thread is interrupted.
  ///
  /// @throws java.io.UncheckedIOException when the folder, a worker process or the index fails
  public static void run(Path corpus, Ingest ingest, Progress progress, Pause pause)
      throws IOException {
    try (WatchService service = corpus.getFileSystem().newWatchService()) {
      new Watch(corpus, ingest, progress, pause).run(service);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(WatchService service) throws InterruptedException {
    List<CorpusWalk.Found> read = List.of();
    CorrectionsFile.Content replayed = CorrectionsFile.Content.EMPTY;
    boolean ended = false;
    while (!ended) {
      CorpusWalk.Listing listing = CorpusWalk.list(corpus);
      CorrectionsFile.Content corrections = CorrectionsFile.of(corpus).read();
      register(service, folders(listing));
      boolean moved = !listing.files().equals(read);
      if (moved || !corrections.equals(replayed)) {
        // A correction is whole once its line is; only files have to be quiet first.
        ended = moved && pause.await(QUIET.toMillis());
        CorpusWalk.Listing settled = settled(listing, CorpusWalk.list(corpus));
        if (!ended) {
          ingest.run(settled, corrections, progress);
        }
        read = settled.files();
        replayed = corrections;
      } else {
        ended = awaitChange(service);
      }
    }
  }

  /// Where files may appear, and the folder of the corrections.
  private List<Path> folders(CorpusWalk.Listing listing) {
    return Stream.concat(Stream.of(corpus), listing.folders().stream()).distinct().toList();
  }

  /// The second listing with every file that is not as in the first as the index knows it, or left
  /// out where it does not.
  private CorpusWalk.Listing settled(CorpusWalk.Listing first, CorpusWalk.Listing second) {
    Set<CorpusWalk.Found> quiet = new HashSet<>(first.files());
    if (quiet.containsAll(second.files())) {
      return second;
    }
    Map<String, FileState> known = new HashMap<>();
    ingest.known().forEach(state -> known.put(state.path(), state));
    List<CorpusWalk.Found> files =
        second.files().stream()
            .flatMap(file -> quiet.contains(file) ? Stream.of(file) : before(file, known).stream())
            .toList();
    return new CorpusWalk.Listing(files, second.hidden(), second.folders());
  }

  private static List<CorpusWalk.Found> before(
      CorpusWalk.Found file, Map<String, FileState> known) {
    FileState state = known.get(file.name());
    return state == null
        ? List.of()
        : List.of(
            new CorpusWalk.Found(
                file.name(),
                file.path(),
                state.byteLength(),
                state.modified(),
                state.state() == FileState.State.UNREADABLE ? state.reason() : ""));
  }

  /// @return true when it is time to end
  private boolean awaitChange(WatchService service) throws InterruptedException {
    for (long waited = 0; waited < LISTED_EVERY.toMillis(); waited += LOOK.toMillis()) {
      if (pause.await(LOOK.toMillis())) {
        return true;
      }
      if (somethingHappened(service)) {
        return false;
      }
    }
    return false;
  }

  private static boolean somethingHappened(WatchService service) {
    boolean happened = false;
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      happened |= !key.pollEvents().isEmpty();
      key.reset();
    }
    return happened;
  }

  /// Where the system cannot watch a folder, such as beyond its limit of them, listing does.
  private void register(WatchService service, List<Path> folders) {
    watched.retainAll(folders);
    for (Path folder : folders) {
      if (watched.add(folder)) {
        try {
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
          watched.remove(folder);
        }
      }
    }
  }
}
