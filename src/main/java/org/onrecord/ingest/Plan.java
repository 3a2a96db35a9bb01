package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.index.FileState;

/// What there is to do: the corpus as it lies there, held against what the index knows.
///
/// @param read files to read, in the order of their names
/// @param gone paths that the index knows and the corpus no longer holds, sorted
/// @param kept states that stand as they are, sorted by path; parts of kept containers included
record Plan(List<CorpusWalk.Found> read, List<String> gone, List<FileState> kept) {

  /// Compares the corpus with the index.
  ///
  /// A file is left alone when its size and time are those of its state. A copy whose original is
  /// no longer left alone is read itself.
  ///
  /// @param known states in the index; empty when they were made by another version of the
  ///     pipeline or the vocabulary
  static Plan of(List<CorpusWalk.Found> files, List<FileState> known) {
    Map<String, FileState> byPath = new HashMap<>();
    known.forEach(state -> byPath.put(state.path(), state));
    Set<String> same =
        files.stream()
            .filter(file -> isUnchanged(file, byPath.get(file.name())))
            .map(CorpusWalk.Found::name)
            .collect(Collectors.toSet());
    Set<String> orphaned = withOrphanedCopy(known, originals(known, same));
    List<CorpusWalk.Found> read = new ArrayList<>();
    for (CorpusWalk.Found file : files) {
      if (!same.contains(file.name()) || orphaned.contains(file.name())) {
        read.add(file);
        same.remove(file.name());
      }
    }
    return new Plan(List.copyOf(read), gone(files, known), kept(known, same));
  }

  private static boolean isUnchanged(
      CorpusWalk.Found file, @org.jspecify.annotations.Nullable FileState state) {
    return state != null
        && state.byteLength() == file.byteLength()
        && state.modified() == file.modified()
        && (state.state() == FileState.State.UNREADABLE) == !file.unreadable().isEmpty();
  }

  /// Hashes that a kept file, or a part of one, is indexed under.
  private static Set<String> originals(List<FileState> known, Set<String> same) {
    Set<String> held = new HashSet<>();
    for (FileState state : known) {
      if (state.state().isIndexed() && same.contains(outermost(state.path()))) {
        held.add(state.sha256());
      }
    }
    return held;
  }

  /// Files that are a copy, or hold one, of a text that no kept file is indexed under.
  private static Set<String> withOrphanedCopy(List<FileState> known, Set<String> held) {
    return known.stream()
        .filter(state -> state.state() == FileState.State.DUPLICATE)
        .filter(state -> !held.contains(state.sha256()))
        .map(state -> outermost(state.path()))
        .collect(Collectors.toSet());
  }

  private static List<String> gone(List<CorpusWalk.Found> files, List<FileState> known) {
    Set<String> present = files.stream().map(CorpusWalk.Found::name).collect(Collectors.toSet());
    return known.stream()
        .map(FileState::path)
        .filter(path -> !present.contains(outermost(path)))
        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
  }

  private static List<FileState> kept(List<FileState> known, Set<String> same) {
    return known.stream()
        .filter(state -> same.contains(outermost(state.path())))
        .sorted(java.util.Comparator.comparing(FileState::path))
        .toList();
  }

  /// The file that a part lies in; a file's own path for itself.
  static String outermost(String path) {
    int part = path.indexOf("!/");
    return part < 0 ? path : path.substring(0, part);
  }
}
