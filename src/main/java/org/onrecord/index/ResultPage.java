package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer.
///
/// @param total exact number of statements found
/// @param generation of the index that answered
/// @param hits at most `limit`
/// @param facets by facet, most frequent first, then by value; each counted with its own filter
///     lifted, so that a count is what ticking the value gives
/// @param histogram in time order, without gaps; empty when not asked for
/// @param undated statements found that have no place in the histogram
/// @param next cursor of the next page, or null at the end
public record ResultPage(
    long total,
    String generation,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    List<Bar> histogram,
    long undated,
    @Nullable String next) {
  public ResultPage {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    histogram = List.copyOf(histogram);
  }

  /// How many statements a value has.
  public record FacetCount(String value, long count, boolean selected) {}

  /// One bar of a plot.
  ///
  /// @param from first day
  /// @param to last day
  public record Bar(LocalDate from, LocalDate to, long count) {}
}
