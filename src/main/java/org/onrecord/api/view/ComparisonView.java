package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is on record on two sides, concern by concern: of two actors, or of one before and from a
/// day.
///
/// @param sides the two that are compared
/// @param untold of one actor: statements that were said on either side of the day, or at no known
///     one; they are on neither side
/// @param concerns those that either side raises, most statements first; in one of three groups
/// @param note what such a comparison shows and what not
/// @param unknown values asked for that nobody and nothing has; left out when there are none
/// @param links `self`
public record ComparisonView(
    String generation,
    List<Side> sides,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Side untold,
    List<Concern> concerns,
    String note,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WhyEmpty.Unknown> unknown,
    Map<String, String> links) {

  /// One side.
  ///
  /// @param count statements
  /// @param link the list of them
  public record Side(String label, long count, String link) {}

  /// One concern.
  ///
  /// @param broader the concern that it is below; left out where it is below none
  /// @param raisedBy `both`, `first` or `second`
  /// @param sentence who is on record on it, in words
  /// @param sides by side
  public record Concern(
      String id,
      String label,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String broader,
      String raisedBy,
      String sentence,
      List<Part> sides) {}

  /// What one side says on a concern.
  ///
  /// @param count statements
  /// @param link the list of them
  /// @param stances how many of them are of each stance; a stance is its speaker's own
  /// @param newest the last of them, up to three
  public record Part(long count, String link, Map<String, Long> stances, List<Quoted> newest) {}

  /// A statement in short.
  ///
  /// @param said as much of the date as is known, or null
  public record Quoted(String id, String text, @Nullable String said, String link) {}
}
