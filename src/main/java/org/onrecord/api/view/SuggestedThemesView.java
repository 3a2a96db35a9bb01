package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// Concerns that statements may raise, for a person to decide.
///
/// @param available false where the index knows no meanings; then there are no items
/// @param items nearest first
/// @param links `self`
public record SuggestedThemesView(
    boolean available, String generation, List<Item> items, Map<String, String> links) {

  /// One suggestion. It is taken up by a correction of the statement, `{"themes":["+ID"]}`, and not
  /// otherwise.
  ///
  /// @param theme id of the concern
  /// @param label of the concern
  /// @param similarity of the statement to the middle of all that is filed under it
  /// @param statement that may raise it
  /// @param nearest statement that is filed under it
  /// @param nearestSimilarity to that one
  public record Item(
      String theme,
      String label,
      double similarity,
      StatementView statement,
      StatementView nearest,
      double nearestSimilarity) {}
}
