package org.onrecord.index.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.copies.AskedQuote;
import org.onrecord.index.Hit;
import org.onrecord.index.Quoted;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.text.Analysis;

/// Finds the statements that have words which somebody asks for: by rare rows of words first, then
/// by the words in a row, and where neither finds it by most of the words.
public final class QuoteSearch {
  /// Statements that are held against the words, each way.
  private static final int HELD = 16;

  /// Words that a search takes up; the rest of a longer quote is compared all the same.
  private static final int WORDS = 32;

  /// Share of the words that a statement must have to be held against them.
  private static final double MOST = 0.6;

  private static final Comparator<Found> BEST =
      Comparator.comparing((Found found) -> found.match().sameness())
          .thenComparingInt(found -> found.match().size())
          .thenComparing(found -> found.hit().copyOf() != null)
          .thenComparing(found -> found.hit().statement().id());

  private final Analysis analysis;

  public QuoteSearch(Analysis analysis) {
    this.analysis = analysis;
  }

  private record Found(Hit hit, AskedQuote.Match match) {}

  /// See [org.onrecord.index.StatementIndex#quoted].
  public List<Quoted> of(String words, int limit, IndexSearcher searcher) throws IOException {
    Optional<AskedQuote> asked = AskedQuote.of(words);
    return asked.isEmpty() ? List.of() : found(asked.get(), words, limit, searcher);
  }

  private List<Quoted> found(AskedQuote asked, String words, int limit, IndexSearcher searcher)
      throws IOException {
    List<String> tokens = analysis.exactTokens(words);
    List<String> some = tokens.subList(0, Math.min(tokens.size(), WORDS));
    Set<Integer> docs = new LinkedHashSet<>();
    List<Integer> rare = Quotations.candidates(searcher, asked.shingles());
    docs.addAll(rare.subList(0, Math.min(rare.size(), HELD)));
    docs.addAll(docs(inARow(some), searcher));
    List<Found> found = held(asked, docs, searcher);
    if (found.isEmpty() && some.size() > 2) {
      found = held(asked, docs(mostOf(some), searcher), searcher);
    }
    return found.stream()
        .sorted(BEST)
        .limit(limit)
        .map(one -> new Quoted(one.hit(), one.match().sameness(), one.match().changes()))
        .toList();
  }

  private static List<Found> held(AskedQuote asked, Iterable<Integer> docs, IndexSearcher searcher)
      throws IOException {
    List<Found> found = new ArrayList<>();
    for (int doc : docs) {
      Hit hit = Hits.plain(doc, searcher);
      asked
          .in(hit.statement(), hit.before(), hit.after())
          .ifPresent(match -> found.add(new Found(hit, match)));
    }
    return found;
  }

  private static List<Integer> docs(Query words, IndexSearcher searcher) throws IOException {
    Query statements =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(Lookup.type(IndexSchema.STATEMENT), Occur.FILTER)
            .build();
    List<Integer> docs = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(statements, HELD).scoreDocs) {
      docs.add(doc.doc);
    }
    return docs;
  }

  private static Query inARow(List<String> tokens) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    tokens.forEach(token -> phrase.add(new Term(IndexSchema.EXACT, token)));
    return phrase.build();
  }

  private static Query mostOf(List<String> tokens) {
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    Set<String> different = new LinkedHashSet<>(tokens);
    different.forEach(
        token -> most.add(new TermQuery(new Term(IndexSchema.EXACT, token)), Occur.SHOULD));
    most.setMinimumNumberShouldMatch((int) Math.ceil(MOST * different.size()));
    return most.build();
  }
}
