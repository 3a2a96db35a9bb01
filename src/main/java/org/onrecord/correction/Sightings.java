package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which decisions that statements are one, or two, hold together: with “A is B” and “B is C”
/// nobody can hold that A is not C. Of such a set the earliest gives way.
final class Sightings {
  private final List<Correction> holding = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /// By the words of a statement, those of another that it is one with.
  private final Map<String, String> same = new HashMap<>();

  private final List<Pair> parted = new ArrayList<>();

  private record Pair(Correction by, String one, String other) {}

  private Sightings() {}

  /// @param effective by time, without those that a later one about the same two overrules
  static Sightings of(List<Correction> effective) {
    var sightings = new Sightings();
    for (Correction correction : effective.reversed()) {
      if (correction.action() instanceof StatementAction.Sighting sighting) {
        sightings.enter(correction, sighting);
      }
    }
    return sightings;
  }

  /// Those that hold, the latest first.
  List<Correction> holding() {
    return holding;
  }

  /// Those that give way to later ones about other pairs.
  List<Conflict> conflicts() {
    return conflicts;
  }

  private void enter(Correction correction, StatementAction.Sighting sighting) {
    String one = first(Decided.about(sighting.target()));
    String other = first(Decided.about(sighting.other()));
    Correction against = sighting.joined() ? parting(one, other) : joining(sighting);
    if (against != null) {
      conflicts.add(new Conflict(correction, against, Decided.SIGHTING));
      return;
    }
    holding.add(correction);
    if (!sighting.joined()) {
      parted.add(new Pair(correction, one, other));
    } else if (!one.equals(other)) {
      same.put(one, other);
    }
  }

  private String first(String of) {
    String at = of;
    for (String next = same.get(at); next != null; next = same.get(at)) {
      at = next;
    }
    return at;
  }

  /// The decision by which two sets of statements are kept apart.
  private @Nullable Correction parting(String one, String other) {
    for (Pair pair : parted) {
      String a = first(pair.one());
      String b = first(pair.other());
      if ((a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one))) {
        return pair.by();
      }
    }
    return null;
  }

  /// The decision with which two statements came together, if they did.
  private @Nullable Correction joining(StatementAction.Sighting apart) {
    String one = Decided.about(apart.target());
    String other = Decided.about(apart.other());
    if (!first(one).equals(first(other))) {
      return null;
    }
    var sofar = new Sightings();
    for (Correction held : holding) {
      StatementAction.Sighting sighting = (StatementAction.Sighting) held.action();
      sofar.enter(held, sighting);
      if (sofar.first(one).equals(sofar.first(other))) {
        return held;
      }
    }
    throw new IllegalStateException("joined by none of the decisions that hold");
  }
}
