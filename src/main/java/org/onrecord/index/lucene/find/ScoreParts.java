package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ScorePart;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.match.Fusion;
import org.onrecord.index.lucene.match.Plan;
import org.onrecord.index.lucene.match.WordsQuery;
import org.onrecord.index.lucene.store.IndexSchema;

/// Takes the score of one hit apart: each condition of the question is scored by itself, as the
/// score of the whole is the sum of theirs.
final class ScoreParts {
  private static final Pattern FIELD = Pattern.compile("weight\\((?:Synonym\\()?(\\w+):");

  private static final List<Map.Entry<String, String>> PLACES =
      List.of(
          Map.entry(IndexSchema.TEXT, "in the statement"),
          Map.entry(IndexSchema.EXACT, "in the statement as written"),
          Map.entry(IndexSchema.SOURCE, "in the words that credit it"),
          Map.entry(IndexSchema.SOURCE_EXACT, "in the words that credit it as written"),
          Map.entry(IndexSchema.CONTEXT, "in its passage"),
          Map.entry(IndexSchema.CONTEXT_EXACT, "in its passage as written"),
          Map.entry(IndexSchema.ALTERED, "in another wording of it"),
          Map.entry(IndexSchema.ALTERED_EXACT, "in another wording of it as written"),
          Map.entry(IndexSchema.TITLE, "in the title"),
          Map.entry(IndexSchema.TITLE_EXACT, "in the title as written"));

  private final WordsQuery words;
  private final IndexSearcher searcher;
  private final int doc;
  private final List<ScorePart> parts = new ArrayList<>();

  private ScoreParts(WordsQuery words, IndexSearcher searcher, int doc) {
    this.words = words;
    this.searcher = searcher;
    this.doc = doc;
  }

  /// The parts of the score of a Lucene document, in the order of the question; none for one that
  /// the question does not find.
  static List<ScorePart> of(
      Query query, Plan plan, WordsQuery words, IndexSearcher searcher, int doc)
      throws IOException {
    if (!searcher.explain(plan.whole(), doc).isMatch()) {
      return List.of();
    }
    Optional<Fusion> fusion = plan.fusion();
    if (fusion.isPresent()) {
      return ofPlaces(fusion.get().standings(searcher).get(doc));
    }
    ScoreParts found = new ScoreParts(words, searcher, doc);
    if (!(query.words() instanceof Words.Everything)) {
      found.add(query.words());
    }
    List<String> reasons = Plan.reasons(query);
    List<BooleanClause> preferred = plan.preferred().clauses();
    for (int i = 0; i < preferred.size(); i++) {
      found.add(preferred.get(i).query(), reasons.get(i));
    }
    return List.copyOf(found.parts);
  }

  private static List<ScorePart> ofPlaces(Fusion.@Nullable Standing standing) {
    List<ScorePart> places = new ArrayList<>();
    if (standing != null) {
      addPlace("words", standing.byWords(), places);
      addPlace("meaning", standing.byMeaning(), places);
    }
    return List.copyOf(places);
  }

  private static void addPlace(String order, int place, List<ScorePart> places) {
    if (place > 0) {
      String reason = "place " + place + " by " + order + ": 1/(" + Fusion.K + " + " + place + ")";
      places.add(new ScorePart(reason, Fusion.Standing.points(place)));
    }
  }

  private void add(Words asked) throws IOException {
    switch (asked) {
      case Words.AllOf(List<Words> all) -> addAll(all, true);
      case Words.MostOf(List<Words> all, int _) -> {
        addAll(all, true);
        for (Map.Entry<String, org.apache.lucene.search.Query> word :
            words.gains().loose(all).entrySet()) {
          add(word.getValue(), "words with the stem of " + quoted(word.getKey()));
        }
      }
      case Words.Spelt(Words word, List<Words> _) -> addSpelt(asked, word);
      case Words.AnyOf(List<Words> all) -> addAll(all, false);
      case Words.Not _, Words.Everything _ -> {}
      case Words.Having(Facet facet, String value) ->
          addWords(asked, "filed under " + facet.parameter() + " " + value);
      case Words.Term(String word, boolean _) -> addWords(asked, quoted(word));
      case Words.Phrase phrase -> addWords(asked, "the phrase " + quoted(phrase.words()));
      case Words.Prefix(String letters) -> addWords(asked, quoted(letters + "*"));
      case Words.Fuzzy(String word, int _) -> addWords(asked, "words like " + quoted(word));
      case Words.Near _ -> addWords(asked, "words near one another");
      case Words.Within _ -> addWords(asked, "words within one stretch");
      case Words.In(Words.Field _, Words part) -> addWords(asked, "words in one place: " + part);
      case Words.Meaning meaning -> add(WordsQuery.near(meaning), "near in meaning");
      case Words.Days _, Words.Standing _, Words.Surely _ -> addWords(asked, "days");
    }
  }

  private void addAll(List<Words> all, boolean neighbours) throws IOException {
    for (Words part : all) {
      add(part);
    }
    if (neighbours) {
      for (Map.Entry<String, org.apache.lucene.search.Query> pair :
          words.gains().pairs(all).entrySet()) {
        add(pair.getValue(), quoted(pair.getKey()) + " near one another");
      }
    }
  }

  private void addSpelt(Words spelt, Words word) throws IOException {
    switch (word) {
      case Words.Term(String letters, boolean _) -> addWords(spelt, quoted(letters));
      case Words.Phrase phrase -> addWords(spelt, "the phrase " + quoted(phrase.words()));
      default -> addWords(spelt, "words in any spelling");
    }
  }

  private void addWords(Words asked, String reason) throws IOException {
    var query = words.of(asked);
    if (query.isPresent()) {
      add(query.get(), reason);
    }
  }

  private void add(org.apache.lucene.search.Query query, String reason) throws IOException {
    Explanation why = searcher.explain(query, doc);
    double points = why.isMatch() ? why.getValue().doubleValue() : 0;
    if (points > 0) {
      Set<String> fields = new HashSet<>();
      fields(why, fields);
      List<String> places =
          PLACES.stream()
              .filter(p -> fields.contains(p.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      String where = places.isEmpty() ? "" : " " + String.join(", ", places);
      parts.add(new ScorePart(reason + where, points));
    }
  }

  private static void fields(Explanation why, Set<String> fields) {
    Matcher field = FIELD.matcher(why.getDescription());
    if (why.isMatch() && field.find()) {
      fields.add(field.group(1));
    }
    for (Explanation detail : why.getDetails()) {
      fields(detail, fields);
    }
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
