package org.onrecord.api.view;

import java.util.List;

/// How faithfully other documents give the words of a quotation: the worst of them.
public enum Fidelity {
  /// No other document has it.
  ONLY,
  /// Word for word.
  EXACT,
  /// Words are left out, nothing is changed.
  SHORTENED,
  /// Words inside the marks are changed.
  ALTERED;

  /// The worst of some places.
  public static Fidelity of(List<SightingView> places) {
    return places.stream()
        .map(place -> valueOf(place.sameness().name()))
        .max(Fidelity::compareTo)
        .orElse(ONLY);
  }
}
