package org.onrecord.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Histogram;
import org.onrecord.index.Query.Sort;

/// Builds queries for tests, one part at a time.
final class Ask {
  Words words = new Words.Everything();
  final Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
  DateRange said = DateRange.OPEN;
  DateRange published = DateRange.OPEN;
  double minConfidence;
  Sort sort = Sort.RELEVANCE;
  int limit = 20;
  @Nullable String after;
  Set<Facet> facets = Set.of();
  int facetLimit = 1000;
  @Nullable Histogram histogram;
  boolean everySighting;
  RollUp rollUp = RollUp.NONE;
  String numbering = "";
  List<Query.Preference> prefer = List.of();

  static Ask forWord(String word) {
    return forWords(new Words.Term(word, false));
  }

  static Ask forWords(Words words) {
    Ask ask = new Ask();
    ask.words = words;
    return ask;
  }

  Ask only(Facet facet, String... values) {
    filters.put(facet, new Filter(Set.of(values), Set.of()));
    return this;
  }

  Ask without(Facet facet, String... values) {
    filters.put(facet, new Filter(Set.of(), Set.of(values)));
    return this;
  }

  Ask with(int hits) {
    limit = hits;
    return this;
  }

  Ask counting(Facet... counted) {
    facets = Set.of(counted);
    return this;
  }

  Query query() {
    return new Query(
        words,
        filters,
        said,
        published,
        minConfidence,
        prefer,
        sort,
        limit,
        after,
        facets,
        facetLimit,
        histogram,
        everySighting,
        rollUp,
        numbering);
  }
}
