package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Span;

/// A concern that a statement is filed under, with the words that put it there.
///
/// @param themeId slug, such as `em-journalists`
/// @param evidence in text order, at least one unless inherited from the context
/// @param score 0 to 1
public record ThemeTag(String themeId, List<Span> evidence, double score) {
  public ThemeTag {
    evidence = List.copyOf(evidence);
    Checks.probability(score);
  }
}
