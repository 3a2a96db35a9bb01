package org.onrecord.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionFault;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.DocumentAction;
import org.onrecord.correction.RegisterAction;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Undo;

/// What became of a corpus' corrections in its index.
///
/// @param applied how many are in effect on documents and statements
/// @param waiting those that the index does not show yet, by time; an ingest applies them
/// @param orphans those whose document or words the corpus no longer holds, by time
/// @param faults of lines that cannot be used
public record Replayed(
    int applied, List<Correction> waiting, List<Orphan> orphans, List<CorrectionFault> faults) {
  /// A corpus that nobody corrected.
  public static final Replayed NONE = new Replayed(0, List.of(), List.of(), List.of());

  public Replayed {
    waiting = List.copyOf(waiting);
    orphans = List.copyOf(orphans);
    faults = List.copyOf(faults);
  }

  /// A correction of what is no longer there.
  ///
  /// @param why in a sentence
  public record Orphan(Correction correction, String why) {}

  /// Holds the corrections against the states of the files.
  public static Replayed of(
      List<FileState> files, Corrections corrections, List<CorrectionFault> faults) {
    List<Correction> ofTexts = corrections.effective().stream().filter(Replayed::isOfText).toList();
    Set<String> sightings =
        ofTexts.stream()
            .filter(c -> c.action() instanceof StatementAction.Sighting)
            .map(Correction::id)
            .collect(Collectors.toSet());
    Set<String> applied = new HashSet<>(SightingDecisions.found(files, ofTexts));
    Map<String, String> lost = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (FileState file : files) {
      file.corrections().stream().filter(id -> !sightings.contains(id)).forEach(applied::add);
      file.orphans().forEach(id -> lost.putIfAbsent(id, file.path()));
      if (isStale(file, corrections)) {
        corrections.meantFor(file.sha256(), file.path()).stream()
            .map(Correction::id)
            .filter(id -> !file.corrections().contains(id) && !file.orphans().contains(id))
            .forEach(seen::add);
      }
    }
    return new Replayed(
        (int) ofTexts.stream().filter(c -> applied.contains(c.id())).count(),
        ofTexts.stream().filter(c -> seen.contains(c.id()) && !applied.contains(c.id())).toList(),
        ofTexts.stream()
            .filter(c -> !applied.contains(c.id()) && !seen.contains(c.id()))
            .map(c -> new Orphan(c, why(lost.get(c.id()))))
            .toList(),
        faults);
  }

  private static String why(@org.jspecify.annotations.Nullable String path) {
    return path == null
        ? "no file of the corpus has these bytes or this name any more"
        : "the words are no longer in " + path + ", or no statement is found there any more";
  }

  private static boolean isOfText(Correction correction) {
    return switch (correction.action()) {
      case StatementAction _, DocumentAction _ -> true;
      case RegisterAction _, Undo _ -> false;
    };
  }

  /// True for a text that other corrections were applied to than are meant for it.
  public static boolean isStale(FileState state, Corrections corrections) {
    if (!state.state().isIndexed()) {
      return false;
    }
    List<String> meant =
        corrections.meantFor(state.sha256(), state.path()).stream()
            .map(Correction::id)
            .sorted()
            .toList();
    List<String> had =
        Stream.concat(state.corrections().stream(), state.orphans().stream()).sorted().toList();
    return !meant.equals(had);
  }
}
