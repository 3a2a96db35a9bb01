package org.onrecord.copies;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Whether two statements are credited to the same speaker. A body and the person who spoke for it
/// are the same; of a name that is not in the register, its last word and all others must stand in
/// the other name (“Brandt”, “Ilse Brandt”).
enum Credit {
  /// To one speaker, or to two of which one spoke for the other.
  SAME,
  /// One of them to nobody.
  UNKNOWN,
  /// To two speakers.
  ANOTHER;

  static Credit of(Statement one, Statement other) {
    List<Speaker> here = speakers(one);
    List<Speaker> there = speakers(other);
    if (here.isEmpty() || there.isEmpty()) {
      return UNKNOWN;
    }
    return here.stream().anyMatch(a -> there.stream().anyMatch(b -> isSame(a, b))) ? SAME : ANOTHER;
  }

  private static List<Speaker> speakers(Statement statement) {
    List<Speaker> speakers = new ArrayList<>();
    if (statement.attribution() instanceof Attribution.Credited credited) {
      speakers.addAll(credited.speakers());
      speakers.addAll(credited.onBehalfOf());
    }
    return speakers;
  }

  private static boolean isSame(Speaker one, Speaker other) {
    if (one instanceof Speaker.Registered a && other instanceof Speaker.Registered b) {
      return a.actorId().equals(b.actorId());
    }
    List<String> here = Tokens.folded(Tokens.of(one.name()));
    List<String> there = Tokens.folded(Tokens.of(other.name()));
    return isPart(here, there) || isPart(there, here);
  }

  private static boolean isPart(List<String> name, List<String> of) {
    return !name.isEmpty()
        && !of.isEmpty()
        && name.getLast().equals(of.getLast())
        && of.containsAll(name);
  }
}
