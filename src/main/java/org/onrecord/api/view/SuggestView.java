package org.onrecord.api.view;

import java.util.List;

/// What the beginning of a word may become.
public record SuggestView(String q, List<Item> items) {

  /// One suggestion.
  ///
  /// @param kind `actor` or `theme`, the filter it would become
  /// @param value what the filter takes
  /// @param label to show
  /// @param matched the name that begins so, where it is not the label
  /// @param count statements it has
  public record Item(String kind, String value, String label, String matched, long count) {}
}
