package org.onrecord.index.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Timed;

/// Counts the values of a facet over what is found with the facet's own filter lifted.
///
/// Written by hand over sets of bits: the count of a value is the number of set bits that carry it,
/// which a test compares with a plain scan.
public final class FacetCounts {
  static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private FacetCounts() {}

  /// The most frequent values, then by value; values that the query asks for are always among
  /// them, even at 0.
  public static List<FacetCount> of(
      Facet facet,
      Query query,
      List<Matches.Segment> segments,
      FacetTables tables,
      @Nullable QueryTimeout timeout)
      throws IOException {
    FacetTable table = tables.table(IndexSchema.field(facet, query));
    int[] counts = new int[table.size()];
    for (Matches.Segment segment : segments) {
      Timed.check(timeout, 0);
      table.count(segment.leaf().ord, segment.countedFor(facet), counts);
    }
    return shown(counts, table, asked(facet, query), query.facetLimit());
  }

  /// The same for a query that asks for everything.
  public static List<FacetCount> ofEverything(Facet facet, Query query, FacetTables tables)
      throws IOException {
    String field = IndexSchema.field(facet, query);
    int[] counts = tables.overEverything(field, query.everySighting());
    return shown(counts, tables.table(field), Set.of(), query.facetLimit());
  }

  /// The values of a facet that a query asks for.
  static Set<String> asked(Facet facet, Query query) {
    Query.Filter filter = query.filters().get(facet);
    return filter == null ? Set.of() : filter.include();
  }

  private static List<FacetCount> shown(
      int[] counts, FacetTable table, Set<String> asked, int limit) throws IOException {
    // Numbers are in the order of values, so that of two with one count the lower goes first.
    PriorityQueue<Long> most = new PriorityQueue<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        long key = ((long) counts[number] << Integer.SIZE) + (Integer.MAX_VALUE - number);
        if (most.size() < limit) {
          most.add(key);
        } else if (key > most.element()) {
          most.remove();
          most.add(key);
        }
      }
    }
    List<FacetCount> shown = new ArrayList<>();
    Set<String> missing = new java.util.HashSet<>(asked);
    for (long key : most) {
      String value = table.value(Integer.MAX_VALUE - (int) key);
      shown.add(new FacetCount(value, key >> Integer.SIZE, missing.remove(value)));
    }
    for (String value : missing) {
      int number = table.number(value);
      shown.add(new FacetCount(value, number < 0 ? 0 : counts[number], true));
    }
    shown.sort(MOST_FIRST);
    return shown;
  }
}
