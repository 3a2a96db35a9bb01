package org.onrecord.index.lucene.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.lucene.store.Timed;

/// Which statements meet a plan, as one set of bits a segment; the base and each facet's filter
/// apart, so that any one filter can be lifted without asking again.
public final class Matches {
  /// One segment.
  ///
  /// @param all what meets everything
  /// @param lifted by facet that has a filter, what meets everything but that filter
  public record Segment(LeafReaderContext leaf, FixedBitSet all, Map<Facet, FixedBitSet> lifted) {
    /// What a facet is counted over.
    public FixedBitSet countedFor(Facet facet) {
      FixedBitSet own = lifted.get(facet);
      return own != null ? own : all;
    }
  }

  /// Statements matched between two looks at the time.
  private static final int AT_A_TIME = 16 * Timed.LOOK_EVERY;

  private Matches() {}

  /// How many statements meet everything.
  public static long total(List<Segment> segments) {
    return segments.stream().mapToLong(segment -> segment.all().cardinality()).sum();
  }

  /// What a plan finds in each segment.
  public static List<Segment> of(Plan plan, IndexSearcher searcher) throws IOException {
    QueryTimeout timeout = searcher.getTimeout();
    Weight base = weight(plan.base(), searcher);
    Map<Facet, Weight> filters = new EnumMap<>(Facet.class);
    for (var entry : plan.included().entrySet()) {
      filters.put(entry.getKey(), weight(entry.getValue(), searcher));
    }
    List<Segment> segments = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      segments.add(segment(leaf, base, filters, timeout));
    }
    return segments;
  }

  private static Segment segment(
      LeafReaderContext leaf,
      Weight base,
      Map<Facet, Weight> filters,
      @Nullable QueryTimeout timeout)
      throws IOException {
    FixedBitSet met = bits(base, leaf, timeout);
    Map<Facet, FixedBitSet> sets = new EnumMap<>(Facet.class);
    for (var entry : filters.entrySet()) {
      sets.put(entry.getKey(), bits(entry.getValue(), leaf, timeout));
    }
    FixedBitSet all = met.clone();
    sets.values().forEach(all::and);
    Map<Facet, FixedBitSet> lifted = new EnumMap<>(Facet.class);
    for (Facet facet : sets.keySet()) {
      FixedBitSet others = met.clone();
      sets.forEach(
          (other, set) -> {
            if (other != facet) {
              others.and(set);
            }
          });
      lifted.put(facet, others);
    }
    return new Segment(leaf, all, lifted);
  }

  /// A question made ready for a searcher, without scores.
  public static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// What matches in a segment and is not deleted.
  public static FixedBitSet bits(
      Weight weight, LeafReaderContext leaf, @Nullable QueryTimeout timeout) throws IOException {
    FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
    BulkScorer scorer = weight.bulkScorer(leaf);
    if (scorer != null) {
      Bits live = leaf.reader().getLiveDocs();
      int last = leaf.reader().maxDoc();
      for (int from = 0; from < last; from += AT_A_TIME) {
        Timed.check(timeout, from);
        scorer.score(new Setting(bits), live, from, Math.min(last, from + AT_A_TIME));
      }
    }
    return bits;
  }

  /// Sets the bits of what it is given.
  private record Setting(FixedBitSet bits) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      bits.set(doc);
    }

    @Override
    public void collectRange(int from, int to) {
      bits.set(from, to);
    }
  }
}
