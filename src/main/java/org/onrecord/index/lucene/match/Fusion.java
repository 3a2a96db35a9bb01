package org.onrecord.index.lucene.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Joins two orders, by words and by meaning, into one: a statement scores 1/(k + its place) in
/// each of them (reciprocal rank fusion: Cormack, Clarke, Büttcher, SIGIR 2009, whose k is 60).
///
/// Places are counted among what meets the conditions. Beyond the first thousand of either order a
/// place adds nothing; what stands in neither comes last, by the day said.
public final class Fusion extends Query {
  /// Their figure, not tuned here.
  public static final int K = 60;

  private static final int DEPTH = 1_000;

  private final Query words;
  private final Query meaning;
  private final Query conditions;

  /// @param words scored by words, with what is preferred
  /// @param meaning scored by similarity
  /// @param conditions what every hit meets, one of the two among them; not scored
  Fusion(Query words, Query meaning, Query conditions) {
    this.words = words;
    this.meaning = meaning;
    this.conditions = conditions;
  }

  /// Where a statement stands in either order, from 1; 0 where it stands in none.
  ///
  /// @param byWords its place by words
  /// @param byMeaning its place by meaning
  public record Standing(int byWords, int byMeaning) {
    private static final Standing NOWHERE = new Standing(0, 0);

    /// What a place adds to a score; 0 for none.
    public static double points(int place) {
      return place == 0 ? 0 : 1.0 / (K + place);
    }

    float score() {
      return (float) (points(byWords) + points(byMeaning));
    }
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Map<Integer, Standing> standings = standings(searcher);
    int[] docs = new int[standings.size()];
    float[] scores = new float[docs.length];
    int at = 0;
    for (var entry : standings.entrySet()) {
      docs[at] = entry.getKey();
      scores[at++] = entry.getValue().score();
    }
    return new BooleanQuery.Builder()
        .add(conditions, Occur.FILTER)
        .add(new GivenScores(docs, scores), Occur.SHOULD)
        .build();
  }

  /// The first of either order, by the number of their Lucene documents.
  public Map<Integer, Standing> standings(IndexSearcher searcher) throws IOException {
    Map<Integer, Standing> standings = new TreeMap<>();
    ScoreDoc[] byWords = first(words, searcher);
    for (int i = 0; i < byWords.length; i++) {
      standings.put(byWords[i].doc, new Standing(i + 1, 0));
    }
    ScoreDoc[] byMeaning = first(meaning, searcher);
    for (int i = 0; i < byMeaning.length; i++) {
      Standing before = standings.getOrDefault(byMeaning[i].doc, Standing.NOWHERE);
      standings.put(byMeaning[i].doc, new Standing(before.byWords(), i + 1));
    }
    return standings;
  }

  private ScoreDoc[] first(Query order, IndexSearcher searcher) throws IOException {
    Query among =
        new BooleanQuery.Builder().add(order, Occur.MUST).add(conditions, Occur.FILTER).build();
    var sort = Order.of(org.onrecord.index.Query.Sort.RELEVANCE);
    return searcher.search(among, new TopFieldCollectorManager(sort, DEPTH, null, DEPTH)).scoreDocs;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "fusion of " + Arrays.asList(words, meaning);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fusion fusion
        && fusion.words.equals(words)
        && fusion.meaning.equals(meaning)
        && fusion.conditions.equals(conditions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, meaning, conditions);
  }
}
