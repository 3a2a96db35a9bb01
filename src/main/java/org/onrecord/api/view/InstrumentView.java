package org.onrecord.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A treaty with its articles.
///
/// @param aliases other names
/// @param articles in order
public record InstrumentView(
    String id,
    String title,
    List<String> aliases,
    List<Article> articles,
    Map<String, String> links) {

  /// One article.
  ///
  /// @param value what the filter `provision` takes
  /// @param title in a few words, or null when not known
  /// @param statements how many refer to it
  public record Article(
      String value, String article, @Nullable String title, long statements, String link) {}
}
