package org.onrecord.index.lucene.pattern;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Statements in one of whose fields a pattern stands; each scores the same.
///
/// What holds all its words is found by their lists; only there the positions are read and
/// [PatternMatch] asked.
public final class PatternQuery extends Query {
  /// What reading the positions of one statement costs, as against stepping to the next: a guess by
  /// which Lucene asks cheaper conditions first.
  private static final float COST = 200;

  private final WordField field;
  private final Pattern pattern;
  private final boolean expanded;

  public PatternQuery(WordField field, Pattern pattern) {
    this(field, pattern, false);
  }

  private PatternQuery(WordField field, Pattern pattern, boolean expanded) {
    this.field = field;
    this.pattern = pattern;
    this.expanded = expanded;
  }

  /// Puts the words of the index in the place of `prefix*` and `fuzzy~`.
  ///
  /// @throws org.onrecord.index.TooBroad when one of them stands for too many
  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    if (expanded) {
      return this;
    }
    Expansion expansion = new Expansion(searcher.getIndexReader(), field);
    return new PatternQuery(field, expansion.of(pattern), true);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query candidates = searcher.rewrite(Candidates.of(pattern, field));
    Weight holding = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier found = holding.scorerSupplier(leaf);
        return found == null ? null : supplier(found, leaf, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private ScorerSupplier supplier(
      ScorerSupplier found, LeafReaderContext leaf, float score, ScoreMode mode) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer candidates = found.get(leadCost);
        LeafPositions positions = new LeafPositions(leaf.reader(), field);
        return new ConstantScoreScorer(score, mode, checked(candidates, positions));
      }

      @Override
      public long cost() {
        return found.cost();
      }
    };
  }

  private TwoPhaseIterator checked(Scorer candidates, LeafPositions positions) {
    PatternMatch match = new PatternMatch(positions);
    return new TwoPhaseIterator(candidates.iterator()) {
      @Override
      public boolean matches() throws IOException {
        positions.moveTo(approximation.docID());
        return match.of(pattern).size() > 0;
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field.forms())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + pattern;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternQuery query
        && query.field == field
        && query.expanded == expanded
        && query.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, pattern, expanded);
  }
}
