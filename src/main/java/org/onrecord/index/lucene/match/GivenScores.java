package org.onrecord.index.lucene.match;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Some documents of one searcher with scores that are known already.
final class GivenScores extends Query {
  private final int[] docs;
  private final float[] scores;

  /// @param docs ascending
  /// @param scores of each, 0 or more
  GivenScores(int[] docs, float[] scores) {
    this.docs = docs;
    this.scores = scores;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int from = from(leaf.docBase);
        int to = from(leaf.docBase + leaf.reader().maxDoc());
        return new DefaultScorerSupplier(new Given(leaf.docBase, from, to, boost));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) {
        int at = Arrays.binarySearch(docs, leaf.docBase + doc);
        return at < 0
            ? Explanation.noMatch("not among them")
            : Explanation.match(scores[at] * boost, "by its places");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private int from(int doc) {
    int at = Arrays.binarySearch(docs, doc);
    return at < 0 ? -1 - at : at;
  }

  /// Those of one segment.
  private final class Given extends Scorer {
    private final int base;
    private final int from;
    private final int to;
    private final float boost;
    private int at;

    Given(int base, int from, int to, float boost) {
      this.base = base;
      this.from = from;
      this.to = to;
      this.boost = boost;
      this.at = from - 1;
    }

    @Override
    public int docID() {
      if (at < from) {
        return -1;
      }
      return at < to ? docs[at] - base : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public DocIdSetIterator iterator() {
      return new DocIdSetIterator() {
        @Override
        public int docID() {
          return Given.this.docID();
        }

        @Override
        public int nextDoc() {
          at = Math.min(at + 1, to);
          return docID();
        }

        @Override
        public int advance(int target) {
          int found = Arrays.binarySearch(docs, Math.max(from, at), to, base + target);
          at = found < 0 ? -1 - found : found;
          return docID();
        }

        @Override
        public long cost() {
          return (long) to - from;
        }
      };
    }

    @Override
    public float score() {
      return scores[at] * boost;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return docs.length + " given scores";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GivenScores given
        && Arrays.equals(given.docs, docs)
        && Arrays.equals(given.scores, scores);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(docs) + Arrays.hashCode(scores);
  }
}
