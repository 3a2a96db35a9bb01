package org.onrecord.index.lucene.match;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.store.IndexSchema;

/// Orders of hits. Each is total: after its key come the day said, newest first, and the id.
public final class Order {
  private Order() {}

  /// The order, each of its keys after the one before.
  public static Sort of(Query.Sort sort) {
    SortField newest = day(IndexSchema.SAID, true);
    SortField id = new SortField(IndexSchema.ID, SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, id);
      case NEWEST_SAID -> new Sort(newest, id);
      case OLDEST_SAID -> new Sort(day(IndexSchema.SAID, false), id);
      case NEWEST_PUBLISHED -> new Sort(day(IndexSchema.PUBLISHED, true), newest, id);
      case NEWEST_INDEXED -> new Sort(indexed(), id);
      case ACTOR -> new Sort(actor(), newest, id);
    };
  }

  private static SortField indexed() {
    return LongField.newSortField(IndexSchema.FIRST_ENTERED, true, SortedNumericSelector.Type.MAX);
  }

  /// By day; those without one come last either way.
  private static SortField day(String date, boolean newestFirst) {
    return new SortField(
        date + IndexSchema.DAY,
        SortField.Type.LONG,
        newestFirst,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField actor() {
    return new SortField(
        IndexSchema.ACTOR_NAME, SortField.Type.STRING, false, SortField.STRING_LAST);
  }
}
