package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;

/// Which statements meet a plan, as one set of bits a segment; the base and each facet's filter
/// apart, so that any one filter can be lifted without asking again.
final class Matches {
  /// One segment.
  ///
  /// @param all what meets everything
  /// @param lifted by facet that has a filter, what meets everything but that filter
  record Segment(LeafReaderContext leaf, FixedBitSet all, Map<Facet, FixedBitSet> lifted) {
    /// What a facet is counted over.
    FixedBitSet countedFor(Facet facet) {
      FixedBitSet own = lifted.get(facet);
      return own != null ? own : all;
    }
  }

  private Matches() {}

  static List<Segment> of(Plan plan, IndexSearcher searcher) throws IOException {
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
    dropDeleted(met, leaf.reader().getLiveDocs());
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

  static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  static FixedBitSet bits(Weight weight, LeafReaderContext leaf, @Nullable QueryTimeout timeout)
      throws IOException {
    FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator docs = scorer.iterator();
      int steps = 0;
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        Timed.check(timeout, steps++);
        bits.set(doc);
      }
    }
    return bits;
  }

  private static void dropDeleted(FixedBitSet bits, @Nullable Bits live) {
    if (live == null) {
      return;
    }
    for (int doc = bits.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
      if (!live.get(doc)) {
        bits.clear(doc);
      }
      doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }
}
