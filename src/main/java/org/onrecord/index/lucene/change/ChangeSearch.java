package org.onrecord.index.lucene.change;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.onrecord.index.Changes;
import org.onrecord.index.Changes.Change;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.find.Answers;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexSchema;

/// Reads the ledger on from a number, as one searcher shows it.
public final class ChangeSearch {
  private static final Sort AS_ENTERED =
      new Sort(LongField.newSortField(IndexSchema.ENTERED, false, SortedNumericSelector.Type.MIN));

  private final Answers answers;
  private final IndexSearcher searcher;
  private final Commit commit;

  public ChangeSearch(Answers answers, IndexSearcher searcher, Commit commit) {
    this.answers = answers;
    this.searcher = searcher;
    this.commit = commit;
  }

  /// What changed since a cursor, oldest first, of the statements that a question finds.
  public Changes since(String cursor, Query query, int limit) throws IOException {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("limit " + limit + " is not between 1 and 200");
    }
    ChangeCursor from = ChangeCursor.read(cursor, commit, searcher);
    var asked = answers.plan(query).whole();
    List<ScoreDoc> found =
        Arrays.asList(
            searcher.search(entered(from.read(), asked), limit + 1, AS_ENTERED).scoreDocs);
    List<Integer> docs = found.stream().limit(limit).map(one -> one.doc).toList();
    boolean more = found.size() > limit;
    Set<Integer> meeting = Meeting.of(docs, asked, searcher);
    List<Change> changes = new ArrayList<>();
    long last = from.read();
    for (int doc : docs) {
      Entry entry = Objects.requireNonNull(Entries.read(searcher.storedFields(), doc));
      change(entry, doc, meeting.contains(doc), from, query).ifPresent(changes::add);
      last = entry.last();
    }
    ChangeCursor to = more ? from.at(last) : ChangeCursor.end(commit, searcher);
    return new Changes(
        commit.generation(), Instant.ofEpochMilli(commit.begun()), changes, to.written(), more);
  }

  /// Entries after a step of what meets a question, and of all that was there before it.
  private static org.apache.lucene.search.Query entered(
      long read, org.apache.lucene.search.Query asked) {
    var ofAnyInterest =
        new BooleanQuery.Builder()
            .add(asked, Occur.SHOULD)
            .add(LongField.newRangeQuery(IndexSchema.FIRST_ENTERED, 1, read), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(IndexSchema.ENTERED, read + 1, Long.MAX_VALUE), Occur.FILTER)
        .add(ofAnyInterest, Occur.FILTER)
        .build();
  }

  /// What an entry is to the holder of a cursor; empty when it is nothing new.
  private Optional<Change> change(
      Entry entry, int doc, boolean meets, ChangeCursor from, Query query) throws IOException {
    boolean mayBeTold = mayBeTold(entry, from);
    boolean held = !entry.read(from.whole()).isEmpty() || mayBeTold;
    if (entry.withdrawn()) {
      return held ? Optional.of(withdrawn(entry)) : Optional.empty();
    }
    if (entry.readsAs(from.whole()) && !mayBeTold) {
      return Optional.empty();
    }
    boolean copy = entry.copyOf() != null && !query.everySighting();
    if (meets && !copy) {
      return Optional.of(
          new Changes.Present(at(entry), !held, answers.marked(doc, query, searcher)));
    }
    return held
        ? Optional.of(
            new Changes.Unmatched(
                at(entry), entry.statement(), entry.document(), copy ? entry.copyOf() : null))
        : Optional.empty();
  }

  /// True for what moved on while the sweep is under way, from where it may have been read already:
  /// it is told again rather than not at all.
  private static boolean mayBeTold(Entry entry, ChangeCursor from) {
    return entry.last() > from.seen() && entry.steppedWithin(from.whole(), from.read());
  }

  /// A statement that is gone, as its entry tells it.
  public static Changes.Withdrawn withdrawn(Entry entry) {
    return new Changes.Withdrawn(at(entry), entry.statement(), entry.document());
  }

  private static Instant at(Entry entry) {
    return Instant.ofEpochMilli(entry.millis());
  }
}
