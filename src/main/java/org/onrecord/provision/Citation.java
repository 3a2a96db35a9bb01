package org.onrecord.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles cited together: “Articles 23, 35(2) and 40”.
///
/// @param items in text order, ranges expanded; at least one
/// @param start Java index at which the citation begins
/// @param end Java index after it
/// @param kind how much else must be known before it is a reference
record Citation(List<Item> items, int start, int end, Kind kind) {
  /// How much must be known.
  enum Kind {
    /// With the word article.
    FULL,
    /// “24(4)” without it: only after a full one.
    BARE,
    /// “Chapter 4”, “the preamble”: only where the words around name the instrument.
    ATTACHED
  }

  /// True for “24(4)” without the word article.
  boolean bare() {
    return kind == Kind.BARE;
  }

  /// One article or paragraph.
  ///
  /// @param article such as `6`, `17 bis`, `chapter IV` or `preamble`
  /// @param paragraph such as `2` or `2(b)`, or null
  /// @param start Java index
  /// @param end Java index after it
  record Item(String article, @Nullable String paragraph, int start, int end) {}
}
