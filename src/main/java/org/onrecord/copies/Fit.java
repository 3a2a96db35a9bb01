package org.onrecord.copies;

import org.jspecify.annotations.Nullable;

/// How well the words of two statements fit.
///
/// Both must be credited to the same actors, or both to nobody, and most words of the shorter must
/// stand in the longer. Where the copy does not say whose the words are and the earlier document
/// does, nearly all must.
///
/// @param share of the words of the shorter that both have
/// @param common the same of the longer
record Fit(double share, double common) {
  /// Share of the words of the shorter that both have: above, one is a form of the other; two
  /// statements of one speaker in one text lay below .35 in the specimens.
  static final double LINE = 0.6;

  /// The same where the copy credits nobody: the words alone must tell.
  private static final double UNCREDITED = 0.9;

  /// Fewer words than these must all be the same.
  private static final int FEWEST = 4;

  /// How a copy fits; null when it does not.
  static @Nullable Fit of(Bag first, Bag copy) {
    if (first.speakers().equals(copy.speakers())) {
      return of(first, copy, LINE);
    }
    boolean uncredited = copy.speakers().isEmpty() && copy.size() >= FEWEST;
    return uncredited ? of(first, copy, UNCREDITED) : null;
  }

  private static @Nullable Fit of(Bag first, Bag copy, double line) {
    int smaller = Math.min(first.size(), copy.size());
    int larger = Math.max(first.size(), copy.size());
    if (smaller == 0 || smaller < FEWEST && smaller < larger) {
      return null;
    }
    int shared = first.shared(copy);
    double share = (double) shared / smaller;
    return share >= (smaller < FEWEST ? 1 : line) ? new Fit(share, (double) shared / larger) : null;
  }

  /// Greater is better.
  double worth() {
    return share + common;
  }
}
