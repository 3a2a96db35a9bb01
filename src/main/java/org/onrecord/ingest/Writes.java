package org.onrecord.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementStore;

/// The one writer of a run: brings what was read into the index and commits in time. Used by one
/// thread. Keeps the state of every file in memory, about 1 KB each.
final class Writes {
  private final StatementStore index;
  private final Pace pace;
  private final Clock clock;
  private final Map<String, FileState> known;
  private final Map<String, List<String>> partsOf;
  private final Copies copies = new Copies();

  /// Paths that were indexed and no longer are, by the hash of their texts: who takes the text over
  /// takes their place in the same step.
  private final Map<String, String> leaving = new HashMap<>();

  private int uncommitted;
  private Instant lastCommit;

  /// How often is committed: whichever comes first.
  ///
  /// @param files files written since the last commit
  /// @param time since the last commit
  record Pace(int files, Duration time) {}

  Writes(StatementStore index, Plan plan, List<FileState> known, Pace pace, Clock clock) {
    this.index = index;
    this.pace = pace;
    this.clock = clock;
    this.lastCommit = clock.instant();
    this.known = known.stream().collect(Collectors.toMap(FileState::path, Function.identity()));
    this.partsOf =
        known.stream()
            .map(FileState::path)
            .filter(path -> !path.equals(Names.outermost(path)))
            .collect(Collectors.groupingBy(Names::outermost));
    known.stream()
        .filter(state -> state.state().isIndexed())
        .forEach(state -> leaving.put(state.sha256(), state.path()));
    for (FileState state : plan.kept()) {
      if (state.state().isIndexed() || state.state() == FileState.State.DUPLICATE) {
        copies.keep(state);
        leaving.remove(state.sha256(), state.path());
      }
    }
  }

  /// Records states that stand, some with new times.
  void keep(List<FileState> states) {
    states.stream().filter(state -> !state.equals(known.get(state.path()))).forEach(index::record);
  }

  /// Writes a file with its parts, the file first.
  ///
  /// @return the state that the file has now
  FileState write(List<Outcome> outcomes) {
    FileState file = outcomes.getFirst().state();
    forget(file, outcomes);
    List<FileState> written = outcomes.stream().map(this::write).toList();
    uncommitted++;
    return written.getFirst();
  }

  /// Removes what the index knows of a changed file, and of its parts that are no longer there.
  private void forget(FileState file, List<Outcome> outcomes) {
    Set<String> readable = new HashSet<>();
    for (Outcome outcome : outcomes) {
      if (outcome.read() != null) {
        readable.add(outcome.state().path() + outcome.state().sha256());
      }
    }
    Set<String> now =
        outcomes.stream().map(outcome -> outcome.state().path()).collect(Collectors.toSet());
    forget(file.path(), now, readable);
    partsOf.getOrDefault(file.path(), List.of()).forEach(part -> forget(part, now, readable));
  }

  private void forget(String path, Set<String> now, Set<String> readable) {
    FileState before = known.get(path);
    if (before == null) {
      return;
    }
    boolean sameText = readable.contains(path + before.sha256());
    if (!now.contains(path) || (before.state().isIndexed() && !sameText)) {
      index.remove(path);
    }
    leaving.remove(before.sha256(), path);
  }

  private FileState write(Outcome outcome) {
    Pipeline.Read read = outcome.read();
    FileState state = outcome.state();
    if (read == null) {
      index.record(state);
      return state;
    }
    Copies.Change change = copies.arrive(state);
    if (change.isOriginal()) {
      String before = leaving.remove(state.sha256());
      if (before != null && !before.equals(state.path())) {
        index.remove(before);
      }
      index.replace(read.document(), read.statements(), state);
    }
    change.copies().forEach(index::record);
    return change.isOriginal() ? state : change.copies().getFirst();
  }

  void remove(String path) {
    index.remove(path);
  }

  /// Commits when enough files or enough time have gone by.
  void commitWhenDue(Map<String, String> versions) {
    boolean late = Duration.between(lastCommit, clock.instant()).compareTo(pace.time()) >= 0;
    if (uncommitted >= pace.files() || (late && uncommitted > 0)) {
      commit(versions);
    }
  }

  void commit(Map<String, String> versions) {
    index.commit(versions);
    uncommitted = 0;
    lastCommit = clock.instant();
  }
}
