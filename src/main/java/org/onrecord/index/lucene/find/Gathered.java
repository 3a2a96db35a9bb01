package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.onrecord.index.Query;

/// Which statements match, and nothing else of them: eight bytes each at most, so that a million
/// are counted before the first of them is read.
final class Gathered extends SimpleCollector {
  private final boolean scored;
  private final List<Segment> segments = new ArrayList<>();
  private Scorable scorer =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  Gathered(boolean scored) {
    this.scored = scored;
  }

  /// The matches of one segment.
  private static final class Segment {
    private static final int FIRST_SIZE = 64;

    /// Number of the segment.
    private final int ord;

    private int[] docs = new int[FIRST_SIZE];

    /// Parallel; empty where no scores are wanted.
    private float[] scores;

    private int size;

    Segment(int ord, boolean scored) {
      this.ord = ord;
      this.scores = new float[scored ? FIRST_SIZE : 0];
    }

    private void add(int doc, float score) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
        scores = Arrays.copyOf(scores, scores.length * 2);
      }
      if (scores.length > 0) {
        scores[size] = score;
      }
      docs[size++] = doc;
    }

    private Rows rows(LeafReaderContext leaf, Query.Sort sort) throws IOException {
      float[] kept = scores.length == 0 ? scores : Arrays.copyOf(scores, size);
      return new Rows(leaf, sort, Arrays.copyOf(docs, size), kept);
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    segments.add(new Segment(leaf.ord, scored));
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    segments.getLast().add(doc, scored ? scorer.score() : 0);
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  /// What was gathered, to be read in an order.
  ///
  /// @param searcher over the same reader, without a deadline: rows are read after the search ended
  List<Rows> rows(IndexSearcher searcher, Query.Sort sort) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Rows> rows = new ArrayList<>();
    for (Segment segment : segments) {
      rows.add(segment.rows(leaves.get(segment.ord), sort));
    }
    segments.clear();
    return rows;
  }
}
