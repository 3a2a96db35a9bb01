package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage.FacetCount;

/// Counts actors where others' statements count for them too: the count of each is the length of
/// the list that it opens.
///
/// One set of bits for each actor who is given anything; the others are counted as ever.
final class RolledCounts {
  private RolledCounts() {}

  static List<FacetCount> of(Query query, List<Matches.Segment> segments, IndexSearcher searcher)
      throws IOException {
    Query.Filter filter = query.filters().get(Facet.ACTOR);
    Set<String> asked = filter == null ? Set.of() : filter.include();
    Map<String, Long> counts = new HashMap<>();
    for (Matches.Segment segment : segments) {
      FacetCounts.add(
          IndexSchema.field(Facet.ACTOR, query.everySighting()), Facet.ACTOR, segment, counts);
    }
    for (String actor : query.rolled().shares().keySet()) {
      long count = count(actor, query, segments, searcher);
      if (count > 0) {
        counts.put(actor, count);
      }
    }
    asked.forEach(value -> counts.putIfAbsent(value, 0L));
    return FacetCounts.sorted(counts, asked, query.facetLimit());
  }

  private static long count(
      String actor, Query query, List<Matches.Segment> segments, IndexSearcher searcher)
      throws IOException {
    Weight weight =
        Matches.weight(Restrictions.including(Facet.ACTOR, Set.of(actor), query), searcher);
    long count = 0;
    for (Matches.Segment segment : segments) {
      FixedBitSet met = Matches.bits(weight, segment.leaf(), searcher.getTimeout());
      count += FixedBitSet.intersectionCount(met, segment.countedFor(Facet.ACTOR));
    }
    return count;
  }
}
