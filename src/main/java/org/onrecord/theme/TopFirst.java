package org.onrecord.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order of a scheme: each top theme followed by those below it.
final class TopFirst {
  private TopFirst() {}

  /// The themes in that order, else in the order given.
  static List<Theme> of(List<Theme> themes) {
    Set<Theme> ordered = new LinkedHashSet<>();
    for (Theme theme : themes) {
      if (theme.broader() == null) {
        ordered.add(theme);
        themes.stream().filter(t -> theme.id().equals(t.broader())).forEach(ordered::add);
      }
    }
    ordered.addAll(themes);
    return List.copyOf(ordered);
  }
}
