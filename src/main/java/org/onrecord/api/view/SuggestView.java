package org.onrecord.api.view;

import java.util.List;

/// What the beginning of a word may become.
public record SuggestView(String q, List<Item> items) {

  /// One suggestion.
  ///
  /// @param kind `actor` or `theme`, the filter it would become; `term` for a word of the corpus
  /// @param value what the filter takes, or the word
  /// @param label to show
  /// @param matched the name that begins so, where it is not the label
  /// @param count statements that `fragment` finds alone
  /// @param fragment what it is in the query language
  /// @param link the statements
  public record Item(
      String kind,
      String value,
      String label,
      String matched,
      long count,
      String fragment,
      String link) {}
}
