package org.onrecord.api.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.view.QueryView;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.query.ReadQuery;
import org.onrecord.query.Repair;

/// A request for statements, read.
///
/// @param given the parameters as they came
/// @param q words as they came
/// @param facets to count, in the order asked for
/// @param byName values of facets come in the order of their names
/// @param highlight whether the query's words are marked
/// @param explain whether the score of each statement is taken apart
/// @param advice whether an answer says what may have been meant, and an empty one why it is empty
/// @param fields properties of each item; empty for all
/// @param mode one of [Modes#ALL]
public record Asked(
    Map<String, List<String>> given,
    String q,
    Query query,
    ReadQuery question,
    List<Facet> facets,
    boolean byName,
    boolean highlight,
    boolean explain,
    boolean advice,
    Set<String> fields,
    String mode) {

  /// Values shown of each facet.
  public int facetLimit() {
    return query.facetLimit();
  }

  /// The question as it was understood, for the answer.
  public QueryView view() {
    Map<String, List<String>> wanted = new TreeMap<>();
    Map<String, List<String>> excluded = new TreeMap<>();
    query
        .filters()
        .forEach(
            (facet, filter) -> {
              put(wanted, facet, filter.include());
              put(excluded, facet, filter.exclude());
            });
    return new QueryView(
        q,
        wanted,
        excluded,
        days(query.said()),
        days(query.published()),
        query.minConfidence(),
        query.sort().parameter(),
        query.limit(),
        query.everySighting() ? "all" : null,
        mode.equals(Modes.WORDS) ? null : mode,
        question.understood(),
        question.repairs().stream().map(Repair::message).toList(),
        question.repairs(),
        question.canonical());
  }

  private static void put(Map<String, List<String>> into, Facet facet, Set<String> values) {
    if (!values.isEmpty()) {
      into.put(facet.parameter(), List.copyOf(new TreeSet<>(values)));
    }
  }

  private static QueryView.@Nullable Days days(Query.DateRange range) {
    LocalDate from = range.from();
    return range.isOpen() ? null : new QueryView.Days(from, range.to(), range.undated());
  }
}
