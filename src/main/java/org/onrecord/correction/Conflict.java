package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two decisions on the same thing that differ; the later one holds.
///
/// @param earlier the one that does not hold
/// @param later the one that holds
/// @param field what both decide, such as `speaker`
public record Conflict(Correction earlier, Correction later, String field) {

  /// True when one person thought again; false when two people disagree.
  public boolean isSecondThought() {
    return earlier.by().equals(later.by());
  }

  /// The conflicts among corrections that hold, by the time of the later one.
  static List<Conflict> among(List<Correction> effective) {
    Map<Decided, Correction> last = new HashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Correction correction : effective) {
      for (Decided decided : Decided.by(correction.action())) {
        Correction before = last.put(decided, correction);
        if (before != null && Decided.differ(before.action(), correction.action(), decided)) {
          conflicts.add(new Conflict(before, correction, decided.field()));
        }
      }
    }
    return List.copyOf(conflicts);
  }
}
