package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;

/// Reads an answer from end to end: where its statements stand is gathered once, what they hold is
/// read a batch at a time.
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
  private final PriorityQueue<Rows> next = new PriorityQueue<>(AllFound::compare);
  private final Queue<Hit> ready = new ArrayDeque<>();
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
    List<Rows> segments = Timed.run(searcher, timed -> timed.search(matching, new Gathering(sort)));
    this.total = segments.stream().mapToLong(Rows::size).sum();
    for (Rows segment : segments) {
      if (segment.advance()) {
        next.add(segment);
      }
    }
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
    return !ready.isEmpty() || !next.isEmpty();
  }

  @Override
  public Hit next() {
    if (ready.isEmpty()) {
      read();
    }
    Hit hit = ready.poll();
    if (hit == null) {
      throw new NoSuchElementException("all " + total + " statements are read");
    }
    return hit;
  }

  /// One row of a batch.
  ///
  /// @param rank place within the batch
  private record Row(int rank, int doc, float score) {}

  /// Reads a batch in the order in which it lies on the disk.
  private void read() {
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
    try {
      for (Row row : rows) {
        hits[row.rank()] = Answers.hit(stored, row.doc(), row.score(), highlights);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
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

  /// Gathers where the matches of each segment stand.
  private record Gathering(Query.Sort sort) implements CollectorManager<Gathered, List<Rows>> {
    @Override
    public Gathered newCollector() {
      return new Gathered(sort);
    }

    @Override
    public List<Rows> reduce(Collection<Gathered> parts) {
      return parts.stream().flatMap(part -> part.segments.stream()).map(Rows::trimmed).toList();
    }
  }

  private static final class Gathered extends SimpleCollector {
    private final Query.Sort sort;
    private final List<Rows> segments = new ArrayList<>();
    private Scorable scorer =
        new Scorable() {
          @Override
          public float score() {
            return 0;
          }
        };

    Gathered(Query.Sort sort) {
      this.sort = sort;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      segments.add(new Rows(leaf, new OrderKeys(sort, leaf)));
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      segments.getLast().add(doc, sort == Query.Sort.RELEVANCE ? scorer.score() : 0);
    }

    @Override
    public ScoreMode scoreMode() {
      return sort == Query.Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
