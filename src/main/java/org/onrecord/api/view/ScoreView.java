package org.onrecord.api.view;

import java.util.List;
import org.onrecord.index.ScorePart;

/// Why a statement stands where it does in an answer.
///
/// @param score the sum of its parts
/// @param parts in the order of the question
public record ScoreView(double score, List<ScorePart> parts) {
  public ScoreView {
    parts = List.copyOf(parts);
  }
}
