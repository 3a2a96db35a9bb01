package org.onrecord.index.lucene.find;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.store.IndexSchema;

/// The orders of [Order] as one number a statement, for one segment: the lower comes first. The
/// upper half is what is sorted by first, the lower half the day said.
final class OrderKeys {
  private static final long LAST = 0xFFFF_FFFFL;

  private final Query.Sort sort;
  private final NumericDocValues said;
  private final NumericDocValues published;
  private final SortedDocValues names;
  private final SortedNumericDocValues entered;

  OrderKeys(Query.Sort sort, LeafReaderContext leaf) throws IOException {
    this.sort = sort;
    this.said = DocValues.getNumeric(leaf.reader(), IndexSchema.SAID + IndexSchema.DAY);
    this.published = DocValues.getNumeric(leaf.reader(), IndexSchema.PUBLISHED + IndexSchema.DAY);
    this.names = DocValues.getSorted(leaf.reader(), IndexSchema.ACTOR_NAME);
    this.entered = DocValues.getSortedNumeric(leaf.reader(), IndexSchema.FIRST_ENTERED);
  }

  /// The key of a document; to be asked in ascending order.
  long of(int doc, float score) throws IOException {
    return switch (sort) {
      case RELEVANCE -> both(Integer.MAX_VALUE - Float.floatToIntBits(score), newest(said, doc));
      case NEWEST_SAID -> newest(said, doc);
      case OLDEST_SAID -> oldest(said, doc);
      case NEWEST_PUBLISHED -> both(newest(published, doc), newest(said, doc));
      case NEWEST_INDEXED -> entered.advanceExact(doc) ? -entered.nextValue() : 0;
      case ACTOR -> both(name(doc), newest(said, doc));
    };
  }

  /// The score that a key was made of; 0 where none was.
  float score(long key) {
    return sort == Query.Sort.RELEVANCE
        ? Float.intBitsToFloat(Integer.MAX_VALUE - (int) first(key))
        : 0;
  }

  /// Compares keys of two segments, whose ordinals of names differ.
  int compare(long key, OrderKeys other, long otherKey) throws IOException {
    if (sort != Query.Sort.ACTOR) {
      return Long.compare(key, otherKey);
    }
    int byName = compareNames(first(key), other, first(otherKey));
    return byName != 0 ? byName : Long.compare(key & LAST, otherKey & LAST);
  }

  /// Those without a name come last.
  private int compareNames(long name, OrderKeys other, long otherName) throws IOException {
    if (name == LAST || otherName == LAST) {
      return Long.compare(name, otherName == LAST ? LAST : 0);
    }
    return names.lookupOrd((int) name).compareTo(other.names.lookupOrd((int) otherName));
  }

  /// Two numbers of 32 bits as one whose order, sign and all, is theirs.
  private static long both(long first, long second) {
    return (first << Integer.SIZE | second) ^ Long.MIN_VALUE;
  }

  private static long first(long key) {
    return (key ^ Long.MIN_VALUE) >>> Integer.SIZE;
  }

  private long name(int doc) throws IOException {
    return names.advanceExact(doc) ? names.ordValue() : LAST;
  }

  private static long newest(NumericDocValues days, int doc) throws IOException {
    return days.advanceExact(doc) ? unsigned(-days.longValue()) : LAST;
  }

  private static long oldest(NumericDocValues days, int doc) throws IOException {
    return days.advanceExact(doc) ? unsigned(days.longValue()) : LAST;
  }

  /// A day in 32 bits; all days that [java.time.Year] knows lie within them.
  private static long unsigned(long day) {
    return Math.clamp(day, Integer.MIN_VALUE + 1L, Integer.MAX_VALUE - 1L) - Integer.MIN_VALUE;
  }
}
