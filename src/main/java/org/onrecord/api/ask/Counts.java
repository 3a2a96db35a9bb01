package org.onrecord.api.ask;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.Words;

/// How many statements each actor and theme has, kept for one generation of the index. Safe for
/// threads.
public final class Counts {
  /// The most values that the index counts at once.
  public static final int MOST = Query.MOST_VALUES;

  private final StatementIndex index;
  private final Searches searches;
  private volatile Kept kept = new Kept("", Map.of());

  public Counts(StatementIndex index, Searches searches) {
    this.index = index;
    this.searches = searches;
  }

  /// Counts by value, most frequent first, over the whole index.
  public Map<String, Long> all(Facet facet) {
    String generation = index.standing().generation();
    Kept now = kept;
    Map<String, Long> held = now.generation().equals(generation) ? now.counts().get(facet) : null;
    if (held != null) {
      return held;
    }
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    if (now.generation().equals(generation)) {
      counts.putAll(now.counts());
    }
    Map<String, Long> fresh = of(Query.ALL, facet);
    counts.put(facet, fresh);
    kept = new Kept(generation, counts);
    return fresh;
  }

  /// Counts by value, most frequent first, of what a query finds.
  public Map<String, Long> of(Query query, Facet facet) {
    ResultPage page = searches.search(counting(query, query.filters(), Set.of(facet)));
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FacetCount count : page.facets().getOrDefault(facet, List.of())) {
      counts.put(count.value(), count.count());
    }
    return counts;
  }

  /// How many statements have a value, over the whole index.
  public long of(Facet facet, String value) {
    Map<String, Long> all = all(facet);
    if (all.containsKey(value) || all.size() < MOST) {
      return all.getOrDefault(value, 0L);
    }
    return searches.search(having(facet, value, Set.of())).total();
  }

  /// The question for all that has a value, counting facets and no hits.
  public static Query having(Facet facet, String value, Set<Facet> facets) {
    Map<Facet, Filter> filters = Map.of(facet, new Filter(Set.of(value), Set.of()));
    return counting(Query.ALL, filters, facets);
  }

  /// A query with other filters that counts facets and gives no hits.
  public static Query counting(Query query, Map<Facet, Filter> filters, Set<Facet> facets) {
    return new Query(
        query.words(),
        filters,
        query.said(),
        query.published(),
        query.minConfidence(),
        query.prefer(),
        query.sort(),
        0,
        null,
        facets,
        MOST,
        query.histogram(),
        query.everySighting(),
        query.rollUp(),
        query.numbering());
  }

  /// True when a query asks for everything.
  public static boolean isEverything(Query query) {
    return query.words() instanceof Words.Everything
        && query.filters().isEmpty()
        && query.said().isOpen()
        && query.published().isOpen()
        && query.minConfidence() == 0
        && !query.everySighting()
        && query.rollUp().shares().isEmpty();
  }

  private record Kept(String generation, Map<Facet, Map<String, Long>> counts) {}
}
