package org.onrecord.index.lucene.quote;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.onrecord.index.Hit;
import org.onrecord.index.Meanings;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.match.MeaningQuery;
import org.onrecord.index.lucene.match.Nearby;
import org.onrecord.index.lucene.match.Restrictions;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.meaning.Vector;

/// Finds the statements that are most like one: in meaning where the index knows that, else by the
/// rarest of its words.
///
/// Of the thirty words that weigh most a fourth must be met, two at least: one rare word in common
/// makes no two statements alike. Statements of other languages share no words, so are not found.
public final class Likeness {
  private static final int MOST_WORDS = 30;

  private final Analysis analysis;

  public Likeness(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The statements most like that of a Lucene document, most first, then by id; sightings apart,
  /// and without the statement in any of its sightings.
  public List<Hit> of(int doc, int limit, IndexSearcher searcher) throws IOException {
    Hit self = Hits.plain(doc, searcher);
    String language = Hits.place(doc, searcher).language();
    Optional<Vector> place = KeptPlaces.of(doc, searcher);
    Query like =
        place.isPresent()
            ? new MeaningQuery(place.get(), Meanings.LEAST_SIMILAR)
            : like(self.statement().text(), language, searcher);
    BooleanQuery.Builder others = new BooleanQuery.Builder();
    others.add(Restrictions.statements(false), Occur.FILTER);
    others.add(like, Occur.MUST);
    others.add(id(self.statement().id()), Occur.MUST_NOT);
    if (self.copyOf() != null) {
      others.add(id(self.copyOf().statement()), Occur.MUST_NOT);
    }
    Sort order =
        new Sort(SortField.FIELD_SCORE, new SortField(IndexSchema.ID, SortField.Type.STRING));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(others.build(), limit, order, true).scoreDocs) {
      Hit.Nearness near = place.isPresent() ? Nearby.to(place.get(), searcher).of(found.doc) : null;
      hits.add(Hits.scored(found, near, searcher));
    }
    return hits;
  }

  /// How many statements a model has placed.
  public static Meanings known(String model, IndexSearcher searcher) throws IOException {
    int placed =
        searcher.count(
            new BooleanQuery.Builder()
                .add(Restrictions.statements(false), Occur.FILTER)
                .add(new FieldExistsQuery(IndexSchema.MEANING), Occur.FILTER)
                .build());
    return new Meanings(model, placed, searcher.count(Restrictions.statements(false)) - placed);
  }

  private static Query id(String id) {
    return new TermQuery(new Term(IndexSchema.ID, id));
  }

  private Query like(String text, String language, IndexSearcher searcher) throws IOException {
    Analyzer chain = analysis.of(language);
    MoreLikeThis words = new MoreLikeThis(searcher.getIndexReader());
    words.setAnalyzer(chain);
    words.setStopWords(analysis.common(language));
    words.setMinTermFreq(1);
    words.setMinDocFreq(2);
    words.setMaxQueryTerms(MOST_WORDS);
    words.setBoost(true);
    BooleanQuery any = (BooleanQuery) words.like(IndexSchema.TEXT, new StringReader(text));
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    for (BooleanClause clause : any) {
      enough.add(clause);
    }
    int met = Math.max(2, any.clauses().size() / 4);
    return enough.setMinimumNumberShouldMatch(met).build();
  }
}
