package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Sort;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.ScorePart;
import org.onrecord.index.WordCount;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.facet.Bars;
import org.onrecord.index.lucene.facet.DayCounts;
import org.onrecord.index.lucene.facet.FacetCounts;
import org.onrecord.index.lucene.facet.FacetTables;
import org.onrecord.index.lucene.facet.RolledCounts;
import org.onrecord.index.lucene.hit.Highlights;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.match.Nearby;
import org.onrecord.index.lucene.match.Order;
import org.onrecord.index.lucene.match.Plan;
import org.onrecord.index.lucene.match.WordsQuery;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.words.Compounds;
import org.onrecord.index.lucene.words.Misspellings;
import org.onrecord.index.lucene.words.WordList;

/// Answers questions from one searcher.
public final class Answers {
  private final Analysis analysis;
  private final FacetTables.ByReader tables = new FacetTables.ByReader();

  /// Words of any language that carry no meaning of their own.
  private final Set<String> common = new HashSet<>();

  public Answers(Analysis analysis) {
    this.analysis = analysis;
    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      common.addAll(analysis.common(language));
    }
  }

  /// The question with the spellings of its words that the corpus knows.
  public Query meant(Query query, IndexSearcher searcher) throws IOException {
    return query.asking(new Compounds(analysis, common, searcher).in(query.words()));
  }

  /// A page of hits with the facets and the plot that are asked for.
  public ResultPage answer(Query query, IndexSearcher searcher, String generation)
      throws IOException {
    FieldDoc after =
        query.after() == null ? null : Cursor.read(query.after(), query.sort(), generation);
    Plan plan = plan(query);
    FacetTables kept = tables.of(searcher);
    List<Matches.Segment> matches = needsMatches(query) ? Matches.of(plan, searcher) : List.of();
    long total = needsMatches(query) ? Matches.total(matches) : searcher.count(plan.matching());
    List<ScoreDoc> found = total == 0 ? List.of() : top(query, plan, after, searcher);
    boolean more = found.size() > query.limit();
    List<ScoreDoc> page = more ? found.subList(0, query.limit()) : found;
    String next =
        more && !page.isEmpty()
            ? Cursor.of((FieldDoc) page.getLast(), query.sort(), generation)
            : null;
    Bars bars = bars(query, matches, kept);
    return new ResultPage(
        total,
        generation,
        hits(query, page, searcher),
        facets(query, matches, kept, searcher),
        bars.bars(),
        bars.undated(),
        next);
  }

  /// Words that begin so.
  public List<WordCount> words(String letters, int limit, IndexSearcher searcher)
      throws IOException {
    List<String> typed = analysis.exactTokens(letters);
    if (typed.isEmpty()) {
      return List.of();
    }
    WordList words = tables.of(searcher).words();
    return words.beginning(typed.getLast(), limit + common.size()).stream()
        .filter(word -> !common.contains(word.word()))
        .limit(limit)
        .toList();
  }

  /// Words that may be meant by one.
  public List<WordCount> wordsNear(String word, int limit, IndexSearcher searcher)
      throws IOException {
    List<String> typed = analysis.exactTokens(word);
    return typed.size() != 1 || typed.getFirst().chars().anyMatch(Character::isDigit)
        ? List.of()
        : Misspellings.of(tables.of(searcher).words(), typed.getFirst(), limit);
  }

  /// Reads the words, and counts every facet over everything.
  public void prepare(IndexSearcher searcher) throws IOException {
    FacetTables kept = tables.of(searcher);
    kept.words();
    for (Facet facet : Facet.values()) {
      kept.overEverything(IndexSchema.field(facet), false);
    }
  }

  /// All that a question finds, from one searcher, which it lets go of when it is closed.
  public Found all(Query query, IndexSearcher searcher, String generation) throws IOException {
    return new AllFound(
        plan(query).whole(),
        query.sort(),
        new Highlights(analysis, query.words()),
        searcher,
        generation);
  }

  /// What a question looks for.
  public Plan plan(Query query) {
    return Plan.of(query, new WordsQuery(analysis, query));
  }

  /// What the score of a statement is made of; nothing where the question does not find it.
  public List<ScorePart> score(Query query, int doc, IndexSearcher searcher) throws IOException {
    WordsQuery words = new WordsQuery(analysis, query);
    return ScoreParts.of(query, Plan.of(query, words), words, searcher, doc);
  }

  /// A hit outside of any order, with the words of a question marked.
  public Hit marked(int doc, Query query, IndexSearcher searcher) throws IOException {
    return Hits.of(searcher.storedFields(), doc, 0, new Highlights(analysis, query.words()));
  }

  /// What is counted over everything is kept, so that nothing need be matched for it.
  private static boolean needsMatches(Query query) {
    return (!query.facets().isEmpty() || query.histogram() != null) && !asksForEverything(query);
  }

  private static boolean asksForEverything(Query query) {
    return query.words() instanceof Words.Everything
        && query.filters().isEmpty()
        && query.said().isOpen()
        && query.published().isOpen()
        && query.minConfidence() <= 0
        && query.rolled().shares().isEmpty();
  }

  private static Bars bars(Query query, List<Matches.Segment> matches, FacetTables kept)
      throws IOException {
    Query.Histogram histogram = query.histogram();
    if (histogram == null) {
      return Bars.NONE;
    }
    String field = IndexSchema.days(histogram.when());
    return Bars.of(
        histogram,
        asksForEverything(query)
            ? kept.daysOfEverything(field, query.everySighting())
            : DayCounts.of(field, matches));
  }

  /// One more than a page, to know whether there is a next.
  private static List<ScoreDoc> top(
      Query query, Plan plan, @Nullable FieldDoc after, IndexSearcher searcher) throws IOException {
    if (query.limit() == 0) {
      return List.of();
    }
    TopFieldDocs docs =
        searcher.search(
            plan.whole(),
            new TopFieldCollectorManager(
                Order.of(query.sort()), query.limit() + 1, after, query.limit() + 1));
    return Arrays.asList(docs.scoreDocs);
  }

  private List<Hit> hits(Query query, List<ScoreDoc> page, IndexSearcher searcher)
      throws IOException {
    Highlights highlights = new Highlights(analysis, query.words());
    Optional<Nearby> nearby = Nearby.of(query.words(), new WordsQuery(analysis, query), searcher);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : page) {
      double score = query.sort() == Sort.RELEVANCE ? (Float) ((FieldDoc) doc).fields[0] : 0;
      Hit.Nearness near = nearby.isEmpty() ? null : nearby.get().of(doc.doc);
      hits.add(Hits.of(stored, doc.doc, score, highlights, near));
    }
    return hits;
  }

  private Map<Facet, List<FacetCount>> facets(
      Query query, List<Matches.Segment> matches, FacetTables kept, IndexSearcher searcher)
      throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : query.facets()) {
      if (asksForEverything(query)) {
        facets.put(facet, FacetCounts.ofEverything(facet, query, kept));
      } else if (facet == Facet.ACTOR && !query.rolled().shares().isEmpty()) {
        facets.put(facet, RolledCounts.of(query, matches));
      } else {
        var counted = countedFor(facet, query, matches, searcher);
        var counts = FacetCounts.of(facet, query, counted, kept, searcher.getTimeout());
        facets.put(facet, counts);
      }
    }
    return facets;
  }

  /// Stances are counted over each actor's own statements, as the lists that they open show them.
  private List<Matches.Segment> countedFor(
      Facet facet, Query query, List<Matches.Segment> matches, IndexSearcher searcher)
      throws IOException {
    return facet == Facet.STANCE && !query.rolled().shares().isEmpty()
        ? Matches.of(plan(query.withoutRollUp()), searcher)
        : matches;
  }
}
