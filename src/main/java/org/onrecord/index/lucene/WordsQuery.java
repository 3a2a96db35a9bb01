package org.onrecord.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.onrecord.index.Facet;
import org.onrecord.index.Words;

/// Turns the words of a question into a Lucene query.
///
/// A word matches where it stands in the statement, in what credits it, or around it in its
/// passage; each counts for less than the one before. Where statements are counted once, it matches
/// as well where it stands in a sighting whose words were altered. The document's title adds to the
/// score only.
final class WordsQuery {
  /// A field and what a word in it is worth.
  private record Weighted(String field, float weight) {}

  private static final List<Weighted> EACH =
      List.of(
          new Weighted(IndexSchema.TEXT, 3f),
          new Weighted(IndexSchema.SOURCE, 2f),
          new Weighted(IndexSchema.CONTEXT, 1f));

  private static final List<Weighted> ONCE =
      Stream.concat(EACH.stream(), Stream.of(new Weighted(IndexSchema.ALTERED, 2f))).toList();

  private static final float TITLE = 0.3f;

  /// What a word found in a second field adds.
  private static final float TIE = 0.2f;

  /// What two neighbouring words of the question add where they are neighbours in the statement.
  private static final float NEAR = 2f;

  private static final int NEAR_SLOP = 3;

  /// What a phrase in its exact form adds over its words in other forms.
  private static final float VERBATIM = 6f;

  /// What being filed under a value adds: less than a word of it in the statement.
  private static final float HAVING = 1.5f;

  private final Analysis analysis;
  private final boolean everySighting;

  WordsQuery(Analysis analysis, boolean everySighting) {
    this.analysis = analysis;
    this.everySighting = everySighting;
  }

  /// The query; empty when there is no word to look for.
  Optional<Query> of(Words words) {
    return switch (words) {
      case Words.Everything _ -> Optional.of(new BoostQuery(MatchAllDocsQuery.INSTANCE, 0));
      case Words.Term(String word, boolean exact) -> exact ? exact(word) : term(word);
      case Words.Prefix(String letters) -> prefix(letters);
      case Words.Phrase(String phrase, int slop) -> phrase(phrase, slop);
      case Words.AllOf(List<Words> parts) -> allOf(parts);
      case Words.AnyOf(List<Words> parts) -> atLeast(parts, 1);
      case Words.MostOf(List<Words> parts, int minimum) ->
          atLeast(parts, minimum).map(q -> withNear(q, parts));
      case Words.Not(Words part) -> of(part).map(WordsQuery::not);
      case Words.Having(Facet facet, String value) ->
          Optional.of(
              new BoostQuery(Restrictions.anyOf(facet, Set.of(value), everySighting), HAVING));
    };
  }

  private Optional<Query> allOf(List<Words> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    boolean positive = false;
    for (Words part : parts) {
      boolean wanted = !(part instanceof Words.Not);
      Optional<Query> query = of(part instanceof Words.Not(Words negated) ? negated : part);
      if (query.isPresent()) {
        any = true;
        positive |= wanted;
        all.add(query.get(), wanted ? Occur.MUST : Occur.MUST_NOT);
      }
    }
    if (!any) {
      return Optional.empty();
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return Optional.of(withNear(all.build(), parts));
  }

  private Optional<Query> atLeast(List<Words> parts, int minimum) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    int found = 0;
    for (Words part : parts) {
      Optional<Query> query = of(part);
      if (query.isPresent()) {
        some.add(query.get(), Occur.SHOULD);
        found++;
      }
    }
    some.setMinimumNumberShouldMatch(Math.max(1, Math.min(minimum, found)));
    return found == 0 ? Optional.empty() : Optional.of(some.build());
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private Optional<Query> term(String word) {
    Set<List<String>> forms = analysis.forms(word);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    Query found = bestOf(field -> inField(field, forms, 0));
    Query title = new BoostQuery(inField(IndexSchema.TITLE, forms, 0), TITLE);
    return Optional.of(
        new BooleanQuery.Builder().add(found, Occur.MUST).add(title, Occur.SHOULD).build());
  }

  private Optional<Query> exact(String word) {
    return exactly(analysis.exactTokens(word), 0).map(q -> new BoostQuery(q, 3f));
  }

  private Optional<Query> exactly(List<String> tokens, int slop) {
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(asWritten(field -> inField(field, Set.of(tokens), slop)));
  }

  private Query asWritten(Function<String, Query> inField) {
    Query own = inField.apply(IndexSchema.EXACT);
    return everySighting
        ? own
        : new DisjunctionMaxQuery(List.of(own, inField.apply(IndexSchema.ALTERED_EXACT)), 0);
  }

  private Optional<Query> prefix(String letters) {
    List<String> tokens = analysis.exactTokens(letters);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String whole : tokens.subList(0, tokens.size() - 1)) {
      all.add(asWritten(field -> inField(field, Set.of(List.of(whole)), 0)), Occur.MUST);
    }
    all.add(asWritten(field -> new PrefixQuery(new Term(field, tokens.getLast()))), Occur.MUST);
    return Optional.of(all.build());
  }

  private Optional<Query> phrase(String phrase, int slop) {
    Set<List<String>> forms = analysis.forms(phrase);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(bestOf(field -> inField(field, forms, slop)), Occur.MUST);
    exactly(analysis.exactTokens(phrase), slop)
        .ifPresent(q -> query.add(new BoostQuery(q, VERBATIM), Occur.SHOULD));
    return Optional.of(query.build());
  }

  private Query bestOf(Function<String, Query> inField) {
    List<Query> fields = new ArrayList<>();
    for (Weighted weighted : everySighting ? EACH : ONCE) {
      fields.add(new BoostQuery(inField.apply(weighted.field), weighted.weight));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /// Any of these sequences in a field: single words as one term with many spellings, others as
  /// phrases.
  static Query inField(String field, Collection<List<String>> forms, int slop) {
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    Set<String> single = new LinkedHashSet<>();
    List<Query> all = new ArrayList<>();
    for (List<String> form : forms) {
      if (form.size() > 1) {
        all.add(new PhraseQuery(slop, field, form.toArray(String[]::new)));
      } else if (single.add(form.getFirst())) {
        synonyms.addTerm(new Term(field, form.getFirst()));
      }
    }
    if (!single.isEmpty()) {
      all.add(synonyms.build());
    }
    return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0);
  }

  /// Adds to the score where words that are neighbours in the question are near one another.
  private Query withNear(Query query, List<Words> parts) {
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    near.add(query, Occur.MUST);
    boolean any = false;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i - 1) instanceof Words.Term first
          && parts.get(i) instanceof Words.Term second) {
        MultiPhraseQuery.Builder pair = new MultiPhraseQuery.Builder().setSlop(NEAR_SLOP);
        if (addPosition(pair, first.word()) && addPosition(pair, second.word())) {
          near.add(new BoostQuery(pair.build(), NEAR), Occur.SHOULD);
          any = true;
        }
      }
    }
    return any ? near.build() : query;
  }

  private boolean addPosition(MultiPhraseQuery.Builder pair, String word) {
    Term[] terms =
        analysis.forms(word).stream()
            .filter(f -> f.size() == 1)
            .map(List::getFirst)
            .distinct()
            .map(t -> new Term(IndexSchema.TEXT, t))
            .toArray(Term[]::new);
    if (terms.length == 0) {
      return false;
    }
    pair.add(terms);
    return true;
  }
}
