package org.onrecord.api.view;

import java.util.List;

/// Why nothing was found, and what is near.
///
/// @param reason one sentence
/// @param without how many there are with one part of the question lifted, most first
/// @param nearest statements that come nearest
public record WhyEmpty(String reason, List<Without> without, List<StatementView> nearest) {

  /// What would be found with one part of the question lifted.
  ///
  /// @param parameter name of the filter: a facet's, `q`, `said` or `published`
  /// @param labels the values lifted, to show
  /// @param total statements found without it
  /// @param link the question without it
  public record Without(String parameter, List<String> labels, long total, String link) {}
}
