package org.onrecord.index.lucene.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.index.lucene.match.Matches;

/// How many statements stand at each day.
///
/// @param byDay days since 1970, in order; days without statements are not in it
/// @param undated statements without a day
public record DayCounts(TreeMap<Long, Long> byDay, long undated) {
  /// Nearly all days of a corpus lie in these two centuries, and are counted in an array.
  private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();

  private static final int LENGTH = (int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST;

  /// Counts the days of what is matched.
  ///
  /// @param field of days
  public static DayCounts of(String field, List<Matches.Segment> segments) throws IOException {
    TreeMap<Long, Long> byDay = new TreeMap<>();
    int[] usual = new int[LENGTH];
    long undated = 0;
    for (Matches.Segment segment : segments) {
      NumericDocValues days = DocValues.getNumeric(segment.leaf().reader(), field);
      FixedBitSet found = segment.all();
      for (int doc = FacetTable.first(found);
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = FacetTable.next(found, doc)) {
        if (!days.advanceExact(doc)) {
          undated++;
          continue;
        }
        long at = days.longValue() - FIRST;
        if (at >= 0 && at < LENGTH) {
          usual[(int) at]++;
        } else {
          byDay.merge(days.longValue(), 1L, Long::sum);
        }
      }
    }
    for (int i = 0; i < LENGTH; i++) {
      if (usual[i] > 0) {
        byDay.put((long) FIRST + i, (long) usual[i]);
      }
    }
    return new DayCounts(byDay, undated);
  }
}
