package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/// Statements over time. Each stands at one day or at none.
///
/// @param of `said`, `published` or `event`
/// @param by the facet that the series are values of; empty for all statements in one
/// @param total statements found
/// @param bars stretches of time without gaps, in order; each is what its link finds
/// @param undated statements that stand at no day; of events, those said at none
/// @param series most frequent first
/// @param notShown how many more values the facet has
/// @param unknown values asked for that nobody and nothing has; left out when there are none
/// @param links `self`, and `csv`
public record TimelineView(
    String of,
    String by,
    Total total,
    String generation,
    List<LineView> bars,
    LineView undated,
    List<Series> series,
    long notShown,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WhyEmpty.Unknown> unknown,
    Map<String, String> links) {

  /// One value over time.
  ///
  /// @param line what it is, and how many statements it has in all
  /// @param counts by bar
  /// @param undated those that stand at no day
  public record Series(LineView line, List<MatrixView.Cell> counts, MatrixView.Cell undated) {}
}
