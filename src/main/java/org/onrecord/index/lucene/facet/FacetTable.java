package org.onrecord.index.lucene.facet;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The values of one field of facets in one generation, numbered across its segments in the order
/// of their code points. Safe for threads.
///
/// Counting goes by number; a value is looked up as a word only when it is shown. What
/// all facets cost stands in docs/measurements.md, “A million statements”.
final class FacetTable {
  private final String field;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap numbers;

  private FacetTable(String field, List<LeafReaderContext> leaves, OrdinalMap numbers) {
    this.field = field;
    this.leaves = leaves;
    this.numbers = numbers;
  }

  static FacetTable of(String field, IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    return new FacetTable(field, leaves, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  /// How many values there are.
  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  /// The value of a number.
  String value(int number) throws IOException {
    LeafReaderContext leaf = leaves.get(numbers.getFirstSegmentNumber(number));
    return DocValues.getSortedSet(leaf.reader(), field)
        .lookupOrd(numbers.getFirstSegmentOrd(number))
        .utf8ToString();
  }

  /// The number of a value; below 0 when no statement has it.
  int number(String value) throws IOException {
    BytesRef wanted = new BytesRef(value);
    for (LeafReaderContext leaf : leaves) {
      long ordinal = DocValues.getSortedSet(leaf.reader(), field).lookupTerm(wanted);
      if (ordinal >= 0) {
        return (int) numbers.getGlobalOrds(leaf.ord).get(ordinal);
      }
    }
    return -1;
  }

  /// Adds the statements of a segment to the counts of the values that they carry.
  ///
  /// @param segment its place among those of this generation
  /// @param counts by number
  void count(int segment, FixedBitSet found, int[] counts) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaves.get(segment).reader(), field);
    int[] own = new int[Math.toIntExact(values.getValueCount())];
    SortedDocValues single = DocValues.unwrapSingleton(values);
    if (single != null) {
      countSingle(single, found, own);
    } else {
      countAll(values, found, own);
    }
    LongValues across = numbers.getGlobalOrds(segment);
    for (int ordinal = 0; ordinal < own.length; ordinal++) {
      if (own[ordinal] > 0) {
        counts[(int) across.get(ordinal)] += own[ordinal];
      }
    }
  }

  private static void countSingle(SortedDocValues values, FixedBitSet found, int[] counts)
      throws IOException {
    for (int doc = first(found); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(found, doc)) {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static void countAll(SortedSetDocValues values, FixedBitSet found, int[] counts)
      throws IOException {
    for (int doc = first(found); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(found, doc)) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  /// The first of a set, or [DocIdSetIterator#NO_MORE_DOCS].
  static int first(FixedBitSet set) {
    return set.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(0);
  }

  /// The next of a set, or [DocIdSetIterator#NO_MORE_DOCS].
  static int next(FixedBitSet set, int doc) {
    return doc + 1 < set.length() ? set.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }
}
