package org.onrecord.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.FileHash;
import org.onrecord.index.FileState;

/// Finds files whose time has changed and whose bytes have not, so that they are not read again.
final class Touched {
  private Touched() {}

  /// The states with the times that the files have now, where the bytes are still the same; the
  /// others as they are. Reads each file of the same size and another time once, for its hash.
  static List<FileState> seen(List<CorpusWalk.Found> files, List<FileState> known) {
    Map<String, FileState> byPath = new HashMap<>();
    known.forEach(state -> byPath.put(state.path(), state));
    Map<String, Long> times = new HashMap<>();
    files.parallelStream()
        .filter(file -> isTouched(file, byPath.get(file.name())))
        .toList()
        .forEach(file -> times.put(file.name(), file.modified()));
    return times.isEmpty() ? known : known.stream().map(state -> timed(state, times)).toList();
  }

  private static FileState timed(FileState state, Map<String, Long> times) {
    Long time = times.get(Names.outermost(state.path()));
    return time == null ? state : state.withModified(time);
  }

  private static boolean isTouched(CorpusWalk.Found file, @Nullable FileState state) {
    return state != null
        && state.modified() != file.modified()
        && state.byteLength() == file.byteLength()
        && file.unreadable().isEmpty()
        && mayStand(state.state())
        && state.sha256().equals(hash(file));
  }

  private static String hash(CorpusWalk.Found file) {
    try {
      return FileHash.of(file.path());
    } catch (IOException e) {
      return Objects.toString(e.getMessage());
    }
  }

  /// What the machine may have been at fault for is tried again: touching a file asks for that.
  private static boolean mayStand(FileState.State state) {
    return switch (state) {
      case TIMEOUT, OUT_OF_MEMORY, POISON, UNREADABLE -> false;
      case INDEXED,
          OK_PARTIAL,
          DUPLICATE,
          NO_TEXT,
          NEEDS_OCR,
          ENCRYPTED,
          UNSUPPORTED,
          CORRUPT,
          TOO_LARGE ->
          true;
    };
  }
}
