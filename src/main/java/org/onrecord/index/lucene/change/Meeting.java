package org.onrecord.index.lucene.change;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.onrecord.index.lucene.match.Matches;

/// Says of a few documents which meet a query, without looking at the rest.
final class Meeting {
  private Meeting() {}

  static Set<Integer> of(List<Integer> docs, Query query, IndexSearcher searcher)
      throws IOException {
    Weight weight = Matches.weight(query, searcher);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, TreeSet<Integer>> byLeaf = new TreeMap<>();
    for (int doc : docs) {
      byLeaf.computeIfAbsent(ReaderUtil.subIndex(doc, leaves), leaf -> new TreeSet<>()).add(doc);
    }
    Set<Integer> meeting = new HashSet<>();
    for (var some : byLeaf.entrySet()) {
      add(some.getValue(), weight, leaves.get(some.getKey()), meeting);
    }
    return meeting;
  }

  private static void add(
      SortedSet<Integer> docs, Weight weight, LeafReaderContext leaf, Set<Integer> meeting)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    DocIdSetIterator met = scorer.iterator();
    for (int doc : docs) {
      int wanted = doc - leaf.docBase;
      if (met.docID() < wanted) {
        met.advance(wanted);
      }
      if (met.docID() == wanted) {
        meeting.add(doc);
      }
    }
  }
}
