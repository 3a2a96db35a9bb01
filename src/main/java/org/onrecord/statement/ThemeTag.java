package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Span;

/// A concern that a statement is filed under, with the words that put it there.
///
/// @param themeId slug, such as `em-journalists`
/// @param evidence in text order, at least one unless inherited from the context
/// @param score 0 to 1
/// @param why which words gave how much and where they stand; empty when it is not known
public record ThemeTag(String themeId, List<Span> evidence, double score, String why) {
  public ThemeTag {
    evidence = List.copyOf(evidence);
    Checks.probability(score);
  }

  /// A tag of which is not known how its score came about.
  public ThemeTag(String themeId, List<Span> evidence, double score) {
    this(themeId, evidence, score, "");
  }
}
