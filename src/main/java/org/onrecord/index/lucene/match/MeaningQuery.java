package org.onrecord.index.lucene.match;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.meaning.Vector;

/// Statements that are near in meaning to a text; each scores how near it is.
///
/// All that meet the other conditions are compared, none is passed over: what is found, and in what
/// order, depends on the statements alone and not on how they came into the index
/// (docs/decisions/0023-meaning.md).
public final class MeaningQuery extends Query {
  /// What comparing two vectors costs, as against stepping to the next statement.
  private static final float COST = 400;

  private final Vector wanted;
  private final float least;

  /// @param least similarity of what is found, -1 to 1
  public MeaningQuery(Vector wanted, float least) {
    this.wanted = wanted;
    this.least = least;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        BinaryDocValues places = leaf.reader().getBinaryDocValues(IndexSchema.MEANING);
        return places == null ? null : supplier(new Comparing(places), boost);
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        BinaryDocValues places = leaf.reader().getBinaryDocValues(IndexSchema.MEANING);
        if (places == null || !places.advanceExact(doc)) {
          return Explanation.noMatch("its meaning is not in the index");
        }
        float found = similarity(places);
        return found < least
            ? Explanation.noMatch("similarity " + found + " is below " + least)
            : Explanation.match(found * boost, "similarity of meaning");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private float similarity(BinaryDocValues places) throws IOException {
    BytesRef bytes = places.binaryValue();
    return wanted.similarity(bytes.bytes, bytes.offset, bytes.length);
  }

  private static ScorerSupplier supplier(Comparing comparing, float boost) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return new Near(comparing, boost);
      }

      @Override
      public long cost() {
        return comparing.approximation().cost();
      }
    };
  }

  /// How near the statement at hand is.
  private final class Comparing extends TwoPhaseIterator {
    private final BinaryDocValues places;
    private float found;

    Comparing(BinaryDocValues places) {
      super(places);
      this.places = places;
    }

    @Override
    public boolean matches() throws IOException {
      found = similarity(places);
      return found >= least;
    }

    @Override
    public float matchCost() {
      return COST;
    }
  }

  private static final class Near extends Scorer {
    private final Comparing comparing;
    private final float boost;

    Near(Comparing comparing, float boost) {
      this.comparing = comparing;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return comparing.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(comparing);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return comparing;
    }

    /// Not below 0, as Lucene has it: what is turned away from the text is as far as can be.
    @Override
    public float score() {
      return Math.max(0, comparing.found) * boost;
    }

    @Override
    public float getMaxScore(int upTo) {
      return boost * 1.01f;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return IndexSchema.MEANING + ":" + wanted + ">=" + least;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeaningQuery query
        && query.wanted.equals(wanted)
        && query.least == least;
  }

  @Override
  public int hashCode() {
    return Objects.hash(wanted, least);
  }
}
