package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.store.IndexSchema;

/// What one segment holds of an answer: sixteen bytes a statement, given out in order.
///
/// Gathering only notes what matches, so that the number is known soon; what it is sorted by is
/// read when the first row is asked for. It is sorted no further than it is read: the first row
/// costs one pass, not the sorting of a million (incremental quicksort: Paredes and Navarro,
/// “Optimal
/// Incremental Sorting”, 2006).
final class Rows {
  private static final int FIRST_SIZE = 64;

  private final LeafReaderContext leaf;
  private final SortedDocValues ids;
  private final OrderKeys order;
  private final SplittableRandom chance = new SplittableRandom(FIRST_SIZE);

  /// Parallel: number of the Lucene document, key that is compared first, ordinal of the id. The
  /// last two are empty until the first row is asked for.
  private final int[] docs;

  private long[] keys = {};
  private int[] ordinals = {};

  /// Parallel to `docs`, until there are keys; empty where nothing is ordered by score.
  private float[] scores;

  private final int size;
  private int at = -1;

  /// Ends of stretches whose rows all come before what follows them; the nearest last.
  private int[] ends = new int[FIRST_SIZE];

  private int open;

  /// @param docs numbers in the segment, ascending; kept and changed
  /// @param scores parallel to `docs`, or empty
  Rows(LeafReaderContext leaf, Query.Sort sort, int[] docs, float[] scores) throws IOException {
    this.leaf = leaf;
    this.order = new OrderKeys(sort, leaf);
    this.ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
    this.docs = docs;
    this.scores = scores;
    this.size = docs.length;
  }

  /// Reads what the rows are ordered by.
  private void readKeys() throws IOException {
    keys = new long[size];
    ordinals = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = order.of(docs[i], scores.length == 0 ? 0 : scores[i]);
      ordinals[i] = ids.advanceExact(docs[i]) ? ids.ordValue() : 0;
    }
    scores = new float[0];
  }

  int size() {
    return size;
  }

  /// Goes on to the next row in order; false at the end.
  boolean advance() throws IOException {
    at++;
    if (at == size) {
      return false;
    }
    if (at == 0) {
      readKeys();
      ends[open++] = size;
    }
    while (ends[open - 1] != at) {
      int pivot = partition(at, ends[open - 1]);
      ends = ArrayUtil.grow(ends, open + 1);
      ends[open++] = pivot;
    }
    open--;
    return true;
  }

  /// Number of the row's document in the whole index.
  int doc() {
    return leaf.docBase + docs[at];
  }

  float score() {
    return order.score(keys[at]);
  }

  /// Which of two rows of different segments comes first.
  int compareTo(Rows other) throws IOException {
    int byKey = order.compare(keys[at], other.order, other.keys[other.at]);
    return byKey != 0 ? byKey : id().compareTo(other.id());
  }

  /// Good until the next one of this segment is asked for.
  private BytesRef id() throws IOException {
    return ids.lookupOrd(ordinals[at]);
  }

  /// Puts a row of the stretch into its place, smaller ones before it, and gives that place.
  private int partition(int from, int to) {
    swap(from + chance.nextInt(to - from), to - 1);
    int place = from;
    for (int i = from; i < to - 1; i++) {
      if (before(i, to - 1)) {
        swap(i, place++);
      }
    }
    swap(place, to - 1);
    return place;
  }

  private boolean before(int row, int other) {
    return keys[row] != keys[other] ? keys[row] < keys[other] : ordinals[row] < ordinals[other];
  }

  private void swap(int one, int other) {
    int doc = docs[one];
    docs[one] = docs[other];
    docs[other] = doc;
    long key = keys[one];
    keys[one] = keys[other];
    keys[other] = key;
    int ordinal = ordinals[one];
    ordinals[one] = ordinals[other];
    ordinals[other] = ordinal;
  }
}
