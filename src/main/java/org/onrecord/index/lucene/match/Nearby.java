package org.onrecord.index.lucene.match;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Hit;
import org.onrecord.index.Meanings;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.meaning.Vector;

/// Says of what a question by meaning found how near it is, and whether its words find it too.
public final class Nearby {
  private final IndexSearcher searcher;
  private final Vector wanted;
  private final @Nullable Weight byWords;

  private Nearby(IndexSearcher searcher, Vector wanted, @Nullable Weight byWords) {
    this.searcher = searcher;
    this.wanted = wanted;
    this.byWords = byWords;
  }

  /// Empty where meaning is not asked for.
  public static Optional<Nearby> of(Words words, WordsQuery queries, IndexSearcher searcher)
      throws IOException {
    Optional<Words.Meaning> meaning = Words.Meaning.in(words);
    if (meaning.isEmpty()) {
      return Optional.empty();
    }
    Optional<Query> asked =
        meaning.get().orWords() ? queries.of(meaning.get().asked()) : Optional.empty();
    Weight byWords = asked.isEmpty() ? null : Matches.weight(asked.get(), searcher);
    return Optional.of(new Nearby(searcher, meaning.get().place(), byWords));
  }

  /// To a place, whatever was asked.
  public static Nearby to(Vector wanted, IndexSearcher searcher) {
    return new Nearby(searcher, wanted, null);
  }

  /// Of a Lucene document.
  public Hit.Nearness of(int doc) throws IOException {
    Float similarity = KeptPlaces.of(doc, searcher).map(wanted::similarity).orElse(null);
    boolean byMeaning = similarity != null && similarity >= Meanings.LEAST_SIMILAR;
    return new Hit.Nearness(similarity, byMeaning, isFoundByWords(doc));
  }

  private boolean isFoundByWords(int doc) throws IOException {
    if (byWords == null) {
      return false;
    }
    LeafReaderContext leaf = leaf(doc, searcher);
    Scorer scorer = byWords.scorer(leaf);
    int target = doc - leaf.docBase;
    return scorer != null && scorer.iterator().advance(target) == target;
  }

  private static LeafReaderContext leaf(int doc, IndexSearcher searcher) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
