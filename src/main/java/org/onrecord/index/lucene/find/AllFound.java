package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.hit.Highlights;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.store.Timed;

/// Reads an answer from end to end: which statements match is gathered once, in the time of a
/// search; with the first of them their order is read, and what they hold a batch at a time.
final class AllFound implements Found {
  /// Few at first, so that the first bytes leave soon; later so many that statements which lie side
  /// by side are read together.
  private static final int FIRST_BATCH = 16;

  private static final int BATCH = 512;

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Highlights highlights;
  private final String generation;
  private final long total;
  /// Segments of which no row was asked for yet.
  private final List<Rows> gathered = new ArrayList<>();

  private final PriorityQueue<Rows> next = new PriorityQueue<>(AllFound::compare);
  private final Queue<Hit> ready = new ArrayDeque<>();
  private long given;
  private int batch = FIRST_BATCH;
  private boolean closed;

  /// @param searcher let go of by [#close]
  AllFound(
      org.apache.lucene.search.Query matching,
      Query.Sort sort,
      Highlights highlights,
      IndexSearcher searcher,
      String generation)
      throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
    this.highlights = highlights;
    this.generation = generation;
    boolean scored = sort == Query.Sort.RELEVANCE;
    for (Gathered part :
        Timed.run(searcher, timed -> timed.search(matching, new Gathering(scored)))) {
      gathered.addAll(part.rows(searcher, sort));
    }
    this.total = gathered.stream().mapToLong(Rows::size).sum();
  }

  private static int compare(Rows one, Rows other) {
    try {
      return one.compareTo(other);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public String generation() {
    return generation;
  }

  @Override
  public boolean hasNext() {
    return given < total;
  }

  @Override
  public Hit next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all " + total + " statements are read");
    }
    try {
      if (given == 0) {
        begin();
      }
      if (ready.isEmpty()) {
        read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    given++;
    return ready.remove();
  }

  private void begin() throws IOException {
    for (Rows segment : gathered) {
      if (segment.advance()) {
        next.add(segment);
      }
    }
    gathered.clear();
  }

  /// One row of a batch.
  ///
  /// @param rank place within the batch
  private record Row(int rank, int doc, float score) {}

  /// Reads a batch in the order in which it lies on the disk.
  private void read() throws IOException {
    List<Row> rows = new ArrayList<>();
    while (rows.size() < batch && !next.isEmpty()) {
      Rows segment = next.remove();
      rows.add(new Row(rows.size(), segment.doc(), segment.score()));
      if (segment.advance()) {
        next.add(segment);
      }
    }
    batch = BATCH;
    Hit[] hits = new Hit[rows.size()];
    rows.sort(Comparator.comparingInt(Row::doc));
    for (Row row : rows) {
      hits[row.rank()] = Hits.of(stored, row.doc(), row.score(), highlights);
    }
    ready.addAll(Arrays.asList(hits));
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      searcher.getIndexReader().decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of the index", e);
    }
  }
}
