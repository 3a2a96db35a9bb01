package org.onrecord.index.lucene.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Preference;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.store.IndexSchema;

/// A question as Lucene queries: what every hit must meet, and one more for each facet, so that a
/// facet can be counted with its own lifted.
///
/// @param base words, dates and exclusions; scored
/// @param included by facet, what its filter lets in
/// @param preferred what adds to the score; matches nothing by itself
/// @param meant what ranks by words and by meaning, where both are asked for; else null
public record Plan(
    org.apache.lucene.search.Query base,
    Map<Facet, org.apache.lucene.search.Query> included,
    BooleanQuery preferred,
    @Nullable Both meant) {

  /// Two orders that are joined into one.
  public record Both(
      org.apache.lucene.search.Query words, org.apache.lucene.search.Query meaning) {}

  /// What a hit gains that was certainly, not just possibly, said in the time asked for.
  private static final float CERTAIN_DATE = 5f;

  /// What a hit in the speaker's own words gains over one retold.
  private static final float OWN_WORDS = 0.1f;

  /// The plan of a question whose words were understood so.
  public static Plan of(Query query, WordsQuery words) {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    base.add(Restrictions.statements(query.everySighting()), Occur.FILTER);
    Optional<org.apache.lucene.search.Query> asked =
        query.words() instanceof Words.Everything ? Optional.empty() : words.of(query.words());
    asked.ifPresent(q -> base.add(q, Occur.MUST));
    Restrictions.meets(IndexSchema.SAID, query.said()).ifPresent(q -> base.add(q, Occur.FILTER));
    Restrictions.published(query).ifPresent(q -> base.add(q, Occur.FILTER));
    Restrictions.confident(query.minConfidence()).ifPresent(q -> base.add(q, Occur.FILTER));
    Restrictions.excluded(query).forEach(q -> base.add(q, Occur.MUST_NOT));
    var included = Restrictions.included(query);
    Optional<Words.Meaning> meaning = Words.Meaning.in(query.words());
    if (meaning.isEmpty()) {
      return new Plan(base.build(), included, preferred(query, asked.isPresent()), null);
    }
    Both both = meaning.get().orWords() ? both(query, meaning.get(), words) : null;
    return new Plan(base.build(), included, new BooleanQuery.Builder().build(), both);
  }

  /// By words as if they alone were asked for, with all that is preferred; and by meaning.
  private static Both both(Query query, Words.Meaning meaning, WordsQuery words) {
    BooleanQuery.Builder byWords = new BooleanQuery.Builder();
    byWords.add(
        words.of(meaning.asked()).orElse(org.apache.lucene.search.MatchNoDocsQuery.INSTANCE),
        Occur.MUST);
    preferred(query, true).clauses().forEach(c -> byWords.add(c.query(), Occur.SHOULD));
    return new Both(byWords.build(), WordsQuery.near(meaning));
  }

  /// What every hit meets, not scored.
  public org.apache.lucene.search.Query matching() {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    matching.add(base, Occur.FILTER);
    included.values().forEach(q -> matching.add(q, Occur.FILTER));
    return matching.build();
  }

  /// How words and meaning are joined, where both are asked for.
  public Optional<Fusion> fusion() {
    return Optional.ofNullable(meant)
        .map(both -> new Fusion(both.words(), both.meaning(), matching()));
  }

  /// All of it: what every hit meets, scored.
  public org.apache.lucene.search.Query whole() {
    Optional<Fusion> fusion = fusion();
    if (fusion.isPresent()) {
      return fusion.get();
    }
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(base, Occur.MUST);
    included.values().forEach(q -> whole.add(q, Occur.FILTER));
    preferred.clauses().forEach(c -> whole.add(c.query(), Occur.SHOULD));
    return whole.build();
  }

  private static BooleanQuery preferred(Query query, boolean hasWords) {
    BooleanQuery.Builder preferred = new BooleanQuery.Builder();
    for (Preference preference : query.prefer()) {
      var value =
          Restrictions.anyOf(
              preference.facet(), java.util.Set.of(preference.value()), query.everySighting());
      preferred.add(constant(value, (float) preference.weight()), Occur.SHOULD);
    }
    if (isBounded(query.said())) {
      preferred.add(
          constant(Restrictions.within(IndexSchema.SAID, query.said()), CERTAIN_DATE),
          Occur.SHOULD);
    }
    if (hasWords) {
      preferred.add(
          constant(Restrictions.anyOf(Facet.VOICE, java.util.Set.of("DIRECT"), false), OWN_WORDS),
          Occur.SHOULD);
    }
    return preferred.build();
  }

  /// Why each clause of [#preferred] adds to the score, in their order.
  public static List<String> reasons(Query query) {
    List<String> reasons = new ArrayList<>();
    for (Preference preference : query.prefer()) {
      reasons.add(
          "preferred: filed under " + preference.facet().parameter() + " " + preference.value());
    }
    if (isBounded(query.said())) {
      reasons.add("certainly said in the days asked for");
    }
    if (!(query.words() instanceof Words.Everything)) {
      reasons.add("in the speaker’s own words");
    }
    return reasons;
  }

  private static boolean isBounded(DateRange range) {
    return range.from() != null || range.to() != null;
  }

  private static org.apache.lucene.search.Query constant(
      org.apache.lucene.search.Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
