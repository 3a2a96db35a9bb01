package org.onrecord.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.copies.Decision;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Target;

/// Decisions about two statements, and which documents of an index hold these two.
public final class SightingDecisions {
  /// By correction, the files in which it was found.
  private final Map<String, List<FileState>> bearing = new HashMap<>();

  private SightingDecisions(List<FileState> files) {
    for (FileState file : files) {
      for (String id : file.corrections()) {
        bearing.computeIfAbsent(id, i -> new ArrayList<>()).add(file);
      }
    }
  }

  /// What the look for copies has to heed: decisions that do not contradict each other and whose
  /// statements are both there, by time.
  ///
  /// @param files as the index holds them now
  public static List<Decision> of(List<FileState> files, Corrections corrections) {
    var found = new SightingDecisions(files);
    return corrections.sightings().stream().flatMap(c -> found.decision(c).stream()).toList();
  }

  /// Ids of those whose statements are both there, among all that are about two statements.
  static List<String> found(List<FileState> files, List<Correction> corrections) {
    var found = new SightingDecisions(files);
    return corrections.stream()
        .flatMap(c -> found.decision(c).stream())
        .map(Decision::correction)
        .toList();
  }

  private Optional<Decision> decision(Correction correction) {
    return correction.action() instanceof StatementAction.Sighting sighting
        ? decision(correction, sighting)
        : Optional.empty();
  }

  private Optional<Decision> decision(Correction correction, StatementAction.Sighting sighting) {
    List<FileState> files = bearing.getOrDefault(correction.id(), List.of());
    return document(files, sighting, sighting.target())
        .flatMap(
            one ->
                document(files, sighting, sighting.other())
                    .map(other -> new Decision(correction.id(), one, other, sighting.joined())));
  }

  /// The document that holds one of the two: that with the same bytes before an edited one.
  private static Optional<String> document(
      List<FileState> files, StatementAction.Sighting sighting, Target end) {
    return files.stream()
        .filter(file -> sighting.ends(file.sha256(), file.path()).contains(end))
        .map(FileState::sha256)
        .min(
            Comparator.comparing((String sha) -> !sha.equals(end.document().sha256()))
                .thenComparing(Comparator.naturalOrder()));
  }
}
