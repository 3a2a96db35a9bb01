package org.onrecord.api;

import java.util.List;
import java.util.Map;
import org.onrecord.api.view.QueryView.Understood;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Words;

/// The words of `q`, read.
///
/// @param words what must stand in the statement
/// @param filters recognised in the words
/// @param said days recognised in the words
/// @param published days recognised in the words
/// @param prefer values that rank a hit higher
/// @param understood what was recognised, in the order of the words
/// @param repairs sentences that say how broken syntax was read
record Question(
    Words words,
    Map<Facet, Query.Filter> filters,
    Query.DateRange said,
    Query.DateRange published,
    List<Query.Preference> prefer,
    List<Understood> understood,
    List<String> repairs) {

  /// No words.
  static final Question NONE =
      new Question(
          new Words.Everything(),
          Map.of(),
          Query.DateRange.OPEN,
          Query.DateRange.OPEN,
          List.of(),
          List.of(),
          List.of());
}
