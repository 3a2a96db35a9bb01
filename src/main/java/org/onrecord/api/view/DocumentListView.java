package org.onrecord.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;

/// Documents, sorted by path.
///
/// @param links `self`, and `next` unless this is the last page
public record DocumentListView(
    Total total, String generation, List<Item> items, Map<String, String> links) {

  /// One document.
  ///
  /// @param published as much of the date as is known, or null
  /// @param statements how many it holds
  public record Item(
      String id,
      String path,
      @Nullable String title,
      DocumentKind kind,
      @Nullable String publisher,
      @Nullable String published,
      String language,
      int pages,
      int statements,
      Map<String, String> links) {}
}
