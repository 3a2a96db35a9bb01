package org.onrecord.index.lucene.match;

import java.time.LocalDate;
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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.onrecord.index.Facet;
import org.onrecord.index.Meanings;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.pattern.Pattern;
import org.onrecord.index.lucene.pattern.PatternQuery;
import org.onrecord.index.lucene.pattern.Patterns;
import org.onrecord.index.lucene.pattern.Slot;
import org.onrecord.index.lucene.pattern.WordField;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.text.Analysis;

/// Turns the words of a question into a Lucene query.
///
/// A word matches where it stands in the statement, in what credits it, or around it in its
/// passage; each counts for less than the one before. Where statements are counted once, it matches
/// as well where it stands in a sighting whose words were altered. The document's title adds to the
/// score only, unless it is asked for.
///
/// The tree is followed by recursion: it is as deep as the brackets of a question, 32 at most.
public final class WordsQuery {
  /// A field and what a word in it is worth.
  private record Weighted(WordField field, float weight) {}

  /// Halved or doubled, the first costs scifact .014 or .006; the second and third were measured by
  /// the questions on the seeds alone (docs/measurements.md, the table of weights).
  private static final List<Weighted> EACH =
      List.of(
          new Weighted(WordField.TEXT, 3f),
          new Weighted(WordField.CREDIT, 2f),
          new Weighted(WordField.PASSAGE, 1f));

  private static final Weighted ALTERED = new Weighted(WordField.ALTERED, 2f);

  private static final Weighted IN_TITLE = new Weighted(WordField.TITLE, 1f);

  /// What a word in the title adds: nDCG@10 of scifact is .678 with half of it, .685 so, .667 with
  /// twice as much (docs/measurements.md).
  private static final float TITLE = 1.1f;

  /// What a word found in a second field adds; between .1 and .4 nothing moves by .002.
  private static final float TIE = 0.2f;

  /// What a phrase as it is written adds over its words in other forms, for each point of its
  /// field. The judged sets hold no phrases and do not move by it.
  private static final float VERBATIM = 2f;

  /// What being filed under a value adds: less than a word of it in the statement. From .75 to 3
  /// perspectrum moves by .001 (docs/measurements.md).
  private static final float HAVING = 1.5f;

  private final Analysis analysis;
  private final Patterns patterns;
  private final Gains gains;
  private final org.onrecord.index.Query asked;
  private final List<Weighted> fields;

  /// @param asked tells by whose numbers and roll-up values are meant, and which sightings count
  public WordsQuery(Analysis analysis, org.onrecord.index.Query asked) {
    this(analysis, asked, everywhere(asked));
  }

  private WordsQuery(Analysis analysis, org.onrecord.index.Query asked, List<Weighted> fields) {
    this.analysis = analysis;
    this.patterns = new Patterns(analysis);
    this.gains = new Gains(analysis);
    this.asked = asked;
    this.fields = fields;
  }

  private static List<Weighted> everywhere(org.onrecord.index.Query asked) {
    return asked.everySighting() ? EACH : Stream.concat(EACH.stream(), Stream.of(ALTERED)).toList();
  }

  /// What adds to the score of what is found.
  public Gains gains() {
    return gains;
  }

  /// The query; empty when there is no word to look for.
  public Optional<Query> of(Words words) {
    return switch (words) {
      case Words.Everything _ -> Optional.of(new BoostQuery(MatchAllDocsQuery.INSTANCE, 0));
      case Words.Term(String word, boolean exact) -> exact ? exact(word) : term(word);
      case Words.Prefix(String letters) -> prefix(letters);
      case Words.Fuzzy fuzzy -> fuzzy(fuzzy);
      case Words.Phrase phrase -> phrase(phrase);
      case Words.Near near -> placed(near, near.parts());
      case Words.Within within -> placed(within, List.of(within.part()));
      case Words.In(Words.Field field, Words part) -> in(field).of(part);
      case Words.AllOf(List<Words> parts) -> allOf(parts);
      case Words.AnyOf(List<Words> parts) -> atLeast(parts, 1);
      case Words.Spelt spelt -> spelt(spelt);
      case Words.MostOf(List<Words> parts, int minimum) ->
          atLeast(parts, minimum).map(q -> gains.near(q, parts)).map(q -> gains.loosely(q, parts));
      case Words.Not(Words part) -> of(part).map(WordsQuery::not);
      case Words.Having(Facet facet, String value) ->
          Optional.of(
              new BoostQuery(
                  new ConstantScoreQuery(Restrictions.including(facet, Set.of(value), asked)),
                  HAVING));
      case Words.Days(boolean ofPublished, DateRange range) ->
          Restrictions.days(ofPublished, range, asked)
              .map(q -> new BoostQuery(new ConstantScoreQuery(q), 0));
      case Words.Standing(org.onrecord.index.Query.When when, LocalDate from, LocalDate to) ->
          unscored(Restrictions.standing(when, from, to));
      case Words.Meaning meaning -> Optional.of(meant(meaning));
      case Words.Surely(DateRange range) -> unscored(Restrictions.within(IndexSchema.SAID, range));
    };
  }

  /// What is found by meaning, or by either; which of the two ranks is told by [Plan].
  private Query meant(Words.Meaning meaning) {
    Query near = near(meaning);
    Optional<Query> words = meaning.orWords() ? of(meaning.asked()) : Optional.empty();
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(near, Occur.SHOULD);
    words.ifPresent(q -> either.add(q, Occur.SHOULD));
    return words.isEmpty() ? near : either.build();
  }

  /// What is found by meaning alone.
  public static Query near(Words.Meaning meaning) {
    return new MeaningQuery(meaning.place(), Meanings.LEAST_SIMILAR);
  }

  private static Optional<Query> unscored(Query query) {
    return Optional.of(new BoostQuery(new ConstantScoreQuery(query), 0));
  }

  private WordsQuery in(Words.Field field) {
    List<Weighted> narrowed =
        field == Words.Field.TITLE
            ? List.of(IN_TITLE)
            : everywhere(asked).stream().filter(w -> w.field.field() == field).toList();
    return new WordsQuery(analysis, asked, narrowed);
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
    return Optional.of(gains.near(all.build(), parts));
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
    Query found = bestOf(field -> inField(field.forms(), forms));
    if (fields.contains(IN_TITLE)) {
      return Optional.of(found);
    }
    Query title = new BoostQuery(inField(IndexSchema.TITLE, forms), TITLE);
    return Optional.of(
        new BooleanQuery.Builder().add(found, Occur.MUST).add(title, Occur.SHOULD).build());
  }

  private Optional<Query> exact(String words) {
    Set<List<String>> forms = analysis.exactForms(words);
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(bestOf(field -> inField(field.asWritten(), forms)));
  }

  private Optional<Query> prefix(String letters) {
    Set<List<String>> forms = analysis.exactForms(letters);
    if (forms.stream().allMatch(form -> form.size() == 1)) {
      return anyOf(
          forms.stream()
              .map(form -> new Term("", form.getFirst()))
              .map(
                  begin ->
                      bestOf(field -> new PrefixQuery(new Term(field.asWritten(), begin.text()))))
              .toList());
    }
    return placed(new Words.Prefix(letters), List.of());
  }

  /// The word itself ranks before those that resemble it.
  private Optional<Query> fuzzy(Words.Fuzzy fuzzy) {
    Set<List<String>> forms = analysis.exactForms(fuzzy.word());
    if (forms.size() != 1 || forms.iterator().next().size() != 1) {
      return placed(fuzzy, List.of());
    }
    String word = forms.iterator().next().getFirst();
    Query alike = bestOf(field -> like(new Term(field.asWritten(), word), fuzzy.edits()));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(alike, Occur.MUST);
    exact(fuzzy.word()).ifPresent(q -> query.add(q, Occur.SHOULD));
    return Optional.of(query.build());
  }

  /// All words alike, however many.
  private static Query like(Term word, int edits) {
    return new FuzzyQuery(
        word,
        edits,
        Slot.Like.SAME,
        FuzzyQuery.defaultMaxExpansions,
        true,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  private Optional<Query> phrase(Words.Phrase phrase) {
    boolean placed = phrase.slop() > 0 || Patterns.hasPrefix(phrase);
    if (placed) {
      return placed(phrase, List.of());
    }
    Set<List<String>> forms = analysis.forms(phrase.words());
    if (phrase.exact() || forms.isEmpty()) {
      return exact(phrase.words());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(bestOf(field -> inField(field.forms(), forms)), Occur.MUST);
    exact(phrase.words()).ifPresent(q -> query.add(new BoostQuery(q, VERBATIM), Occur.SHOULD));
    return Optional.of(query.build());
  }

  private Optional<Query> spelt(Words.Spelt spelt) {
    List<Query> all = new ArrayList<>();
    of(spelt.asked()).ifPresent(all::add);
    for (Words other : spelt.others()) {
      other(other).ifPresent(all::add);
    }
    return anyOf(all);
  }

  /// Another spelling weighs no more than the word: nothing is added for standing as it is written.
  private Optional<Query> other(Words other) {
    if (!(other instanceof Words.Phrase(String words, int _, boolean _))) {
      return of(other);
    }
    Set<List<String>> forms = analysis.forms(words);
    return Optional.of(bestOf(field -> inField(field.forms(), forms)));
  }

  /// Where words lie as they are asked to; what words of it weigh, ranks.
  private Optional<Query> placed(Words words, List<Words> ranking) {
    Optional<Pattern> pattern = patterns.of(words);
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(bestOf(field -> new PatternQuery(field, pattern.get())), Occur.MUST);
    for (Words part : ranking) {
      if (!(part instanceof Words.Not)) {
        of(part).ifPresent(q -> query.add(q, Occur.SHOULD));
      }
    }
    return Optional.of(query.build());
  }

  private static Optional<Query> anyOf(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(queries, 0));
    };
  }

  private Query bestOf(Function<WordField, Query> inField) {
    List<Query> all = new ArrayList<>();
    for (Weighted weighted : fields) {
      all.add(new BoostQuery(inField.apply(weighted.field), weighted.weight));
    }
    return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, TIE);
  }

  /// Any of these sequences in a field: single words as one term with many spellings, others as
  /// phrases.
  private static Query inField(String field, Collection<List<String>> forms) {
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    Set<String> single = new LinkedHashSet<>();
    List<Query> all = new ArrayList<>();
    for (List<String> form : forms) {
      if (form.size() > 1) {
        all.add(new PhraseQuery(field, form.toArray(String[]::new)));
      } else if (single.add(form.getFirst())) {
        synonyms.addTerm(new Term(field, form.getFirst()));
      }
    }
    if (!single.isEmpty()) {
      all.add(synonyms.build());
    }
    return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0);
  }
}
