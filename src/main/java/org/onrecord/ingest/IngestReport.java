package org.onrecord.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.index.FileState;
import org.onrecord.index.Replayed;

/// What became of every file of a corpus.
///
/// @param files states of all files and parts, sorted by path
/// @param read files read in this run
/// @param unchanged files that were left alone
/// @param removed files and parts that left the index
/// @param hidden files passed over because their names begin with a dot
/// @param replayed what became of the corrections
public record IngestReport(
    List<FileState> files, int read, int unchanged, int removed, int hidden, Replayed replayed) {
  public IngestReport {
    files = List.copyOf(files);
  }

  /// Number of files by state, in the order of the states; states that no file has are left out.
  public Map<FileState.State, Integer> byState() {
    Map<FileState.State, Integer> counts = new TreeMap<>();
    files.forEach(file -> counts.merge(file.state(), 1, Integer::sum));
    return counts;
  }

  /// Files whose words can be found.
  public int indexed() {
    return (int) files.stream().filter(file -> file.state().isIndexed()).count();
  }

  /// Statements found in all of them.
  public int statements() {
    return files.stream().mapToInt(FileState::statements).sum();
  }
}
