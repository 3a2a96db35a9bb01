package org.onrecord.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.FileState;
import org.onrecord.index.Filing;
import org.onrecord.index.StatementIndex;

/// Files what an index holds by another scheme of concerns, without reading a file or looking for
/// a speaker again.
///
/// Only documents that stay are filed anew; what a person corrected is read again instead, so that
/// the correction is replayed. Nothing is committed here: a run that is ended before its last
/// commit files everything anew the next time.
final class Refiling {
  private Refiling() {}

  /// True for what a person corrected: its statements are no longer those that the steps found.
  static boolean isReadInstead(FileState state) {
    return !state.corrections().isEmpty() || !state.orphans().isEmpty();
  }

  /// Files the documents of all states that stand anew.
  ///
  /// @param kept states that stand
  /// @return number of documents that changed
  static int run(StatementIndex index, Filing filing, List<FileState> kept) {
    Set<String> paths =
        kept.stream()
            .filter(state -> state.state().isIndexed())
            .map(FileState::path)
            .collect(Collectors.toSet());
    return index.refile(paths::contains, filing);
  }
}
