package org.onrecord.theme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A category of concern.
///
/// @param id slug, unique in the scheme
/// @param labels by language; `en` is always there
/// @param alternatives other names of the concern
/// @param broader id of the theme above, or null at the top
/// @param scopeNote what belongs here, one sentence
/// @param terms words and phrases that file a statement here, by language
/// @param articles articles of the main instrument that it is about
public record Theme(
    String id,
    Map<String, String> labels,
    List<String> alternatives,
    @Nullable String broader,
    String scopeNote,
    Map<String, List<String>> terms,
    List<Integer> articles) {
  public Theme {
    labels = Map.copyOf(labels);
    alternatives = List.copyOf(alternatives);
    terms = Map.copyOf(terms);
    articles = List.copyOf(articles);
  }

  /// The label in English.
  public String label() {
    return labels.getOrDefault("en", id);
  }
}
