package org.onrecord.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles cited together: “Articles 23, 35(2) and 40”.
///
/// @param items in text order, ranges expanded; at least one
/// @param start Java index at which the citation begins
/// @param end Java index after it
/// @param bare true for “24(4)” without the word article
record Citation(List<Item> items, int start, int end, boolean bare) {

  /// One article or paragraph.
  ///
  /// @param article such as `6` or `17 bis`
  /// @param paragraph such as `2` or `2(b)`, or null
  /// @param start Java index
  /// @param end Java index after it
  record Item(String article, @Nullable String paragraph, int start, int end) {}
}
