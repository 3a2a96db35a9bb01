package org.onrecord.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.index.FileState;

/// Which files hold the same bytes, and which of them is the original: the first by name, whatever
/// the order in which they arrive. Grows with the number of texts.
final class Copies {
  private final Map<String, NavigableMap<String, FileState>> byHash = new HashMap<>();

  /// What an arriving text changes.
  ///
  /// @param isOriginal whether it is the original of all that have arrived
  /// @param copies states to record, the arriving one's included when it is a copy
  record Change(boolean isOriginal, List<FileState> copies) {}

  /// A text that stands in the index, as original or copy.
  void keep(FileState state) {
    holders(state).put(state.path(), state);
  }

  /// Takes in a text that has been read; its state is that of an original.
  Change arrive(FileState state) {
    NavigableMap<String, FileState> holders = holders(state);
    holders.put(state.path(), state);
    String original = holders.firstKey();
    if (!original.equals(state.path())) {
      return new Change(false, List.of(state.asCopyOf(original)));
    }
    return new Change(
        true,
        holders.tailMap(original, false).values().stream()
            .map(copy -> copy.asCopyOf(original))
            .toList());
  }

  private NavigableMap<String, FileState> holders(FileState state) {
    return byHash.computeIfAbsent(state.sha256(), hash -> new TreeMap<>(Names.ORDER));
  }
}
