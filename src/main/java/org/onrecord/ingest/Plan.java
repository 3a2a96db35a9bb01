package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;

/// What there is to do: the corpus as it lies there, held against what the index knows.
///
/// @param read files to read, small ones first, then by name
/// @param gone paths that the index knows and the corpus no longer holds, sorted
/// @param kept states that stand as they are, sorted by path; parts of kept containers included
record Plan(List<CorpusWalk.Found> read, List<String> gone, List<FileState> kept) {
  private static final Comparator<CorpusWalk.Found> SMALL_FIRST =
      Comparator.comparingLong(CorpusWalk.Found::byteLength)
          .thenComparing(CorpusWalk.Found::name, Names.ORDER);

  /// Compares the corpus with the index.
  ///
  /// A file is left alone when its size and time are those of its state. A copy whose original is
  /// no longer left alone is read itself.
  ///
  /// @param known states in the index
  /// @param stale states that must be made anew, whatever the file looks like
  static Plan of(List<CorpusWalk.Found> files, List<FileState> known, Predicate<FileState> stale) {
    Map<String, FileState> byPath = new HashMap<>();
    known.forEach(state -> byPath.put(state.path(), state));
    Set<String> again = outermost(known.stream().filter(stale).toList());
    Set<String> same =
        files.stream()
            .filter(file -> isUnchanged(file, byPath.get(file.name())))
            .map(CorpusWalk.Found::name)
            .filter(name -> !again.contains(name))
            .collect(Collectors.toSet());
    again.addAll(withOrphanedCopy(known, originals(known, same)));
    List<CorpusWalk.Found> read = new ArrayList<>();
    for (CorpusWalk.Found file : files) {
      if (!same.contains(file.name()) || again.contains(file.name())) {
        read.add(file);
        same.remove(file.name());
      }
    }
    read.sort(SMALL_FIRST);
    return new Plan(List.copyOf(read), gone(files, known), kept(known, same));
  }

  private static boolean isUnchanged(CorpusWalk.Found file, @Nullable FileState state) {
    return state != null
        && state.byteLength() == file.byteLength()
        && state.modified() == file.modified()
        && (state.state() == FileState.State.UNREADABLE) == !file.unreadable().isEmpty();
  }

  /// Hashes that a kept file, or a part of one, is indexed under.
  private static Set<String> originals(List<FileState> known, Set<String> same) {
    Set<String> held = new HashSet<>();
    for (FileState state : known) {
      if (state.state().isIndexed() && same.contains(Names.outermost(state.path()))) {
        held.add(state.sha256());
      }
    }
    return held;
  }

  /// Files that are a copy, or hold one, of a text that no kept file is indexed under.
  private static Set<String> withOrphanedCopy(List<FileState> known, Set<String> held) {
    return outermost(
        known.stream()
            .filter(state -> state.state() == FileState.State.DUPLICATE)
            .filter(state -> !held.contains(state.sha256()))
            .toList());
  }

  private static Set<String> outermost(List<FileState> states) {
    return states.stream()
        .map(state -> Names.outermost(state.path()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> gone(List<CorpusWalk.Found> files, List<FileState> known) {
    Set<String> present = files.stream().map(CorpusWalk.Found::name).collect(Collectors.toSet());
    return known.stream()
        .map(FileState::path)
        .filter(path -> !present.contains(Names.outermost(path)))
        .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
  }

  private static List<FileState> kept(List<FileState> known, Set<String> same) {
    return known.stream()
        .filter(state -> same.contains(Names.outermost(state.path())))
        .sorted(Comparator.comparing(FileState::path))
        .toList();
  }
}
