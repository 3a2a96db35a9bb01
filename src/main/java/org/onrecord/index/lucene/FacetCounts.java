package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage.FacetCount;

/// Counts the values of a facet over what is found with the facet's own filter lifted.
///
/// Written by hand over sets of bits: the count of a value is the number of set bits that carry it,
/// which a test compares with a plain scan.
final class FacetCounts {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private FacetCounts() {}

  /// The most frequent values, then by value; values that the query asks for are always among
  /// them, even at 0.
  static List<FacetCount> of(Facet facet, Query query, List<Matches.Segment> segments)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    Query.Filter filter = query.filters().get(facet);
    Set<String> asked = filter == null ? Set.of() : filter.include();
    asked.forEach(value -> counts.put(value, 0L));
    for (Matches.Segment segment : segments) {
      add(IndexSchema.field(facet, query), facet, segment, counts);
    }
    return sorted(counts, asked, query.facetLimit());
  }

  /// The most frequent values, then by value, and those that are asked for.
  static List<FacetCount> sorted(Map<String, Long> counts, Set<String> asked, int limit) {
    List<FacetCount> sorted =
        counts.entrySet().stream()
            .map(e -> new FacetCount(e.getKey(), e.getValue(), asked.contains(e.getKey())))
            .sorted(MOST_FIRST)
            .toList();
    return firstAndAsked(sorted, limit);
  }

  private static List<FacetCount> firstAndAsked(List<FacetCount> sorted, int limit) {
    List<FacetCount> kept =
        new java.util.ArrayList<>(sorted.subList(0, Math.min(limit, sorted.size())));
    sorted.stream().skip(limit).filter(FacetCount::selected).forEach(kept::add);
    return kept;
  }

  static void add(String field, Facet facet, Matches.Segment segment, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment.leaf().reader(), field);
    int[] byOrdinal = new int[Math.toIntExact(values.getValueCount())];
    FixedBitSet found = segment.countedFor(facet);
    DocIdSetIterator docs = new BitSetIterator(found, found.length());
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(
            values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
      }
    }
  }
}
