package org.onrecord.index.lucene.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.pattern.Loosely;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.text.Analysis;

/// What adds to the score of statements that are found anyway: words near one another, and words of
/// the same stem.
public final class Gains {
  /// What two neighbouring words of the question add where they are neighbours in the statement.
  /// nDCG@10 of scifact and perspectrum: with 0.05 .685 and .463, with 0.2 .683 and .463
  /// (docs/measurements.md).
  private static final float NEAR = 0.1f;

  private static final int NEAR_SLOP = 3;

  /// What a word of the same stem adds where the word itself is missing; beside the word it adds
  /// nothing, for then long words outweigh the short ones that name things (“p53”), which have no
  /// kin: that cost scifact .007 (docs/measurements.md).
  private static final float LOOSE = 2f;

  private final Analysis analysis;

  Gains(Analysis analysis) {
    this.analysis = analysis;
  }

  /// Adds to the score where words that are neighbours in the question are near one another.
  Query near(Query query, List<Words> parts) {
    Map<String, Query> pairs = pairs(parts);
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    near.add(query, Occur.MUST);
    pairs.values().forEach(pair -> near.add(pair, Occur.SHOULD));
    return pairs.isEmpty() ? query : near.build();
  }

  /// What words that are neighbours in the question add where they are near one another, by the two
  /// words.
  public Map<String, Query> pairs(List<Words> parts) {
    Map<String, Query> pairs = new LinkedHashMap<>();
    for (int i = 1; i < parts.size(); i++) {
      Optional<String> first = word(parts.get(i - 1));
      Optional<String> second = word(parts.get(i));
      if (first.isPresent() && second.isPresent()) {
        MultiPhraseQuery.Builder pair = new MultiPhraseQuery.Builder().setSlop(NEAR_SLOP);
        if (addPosition(pair, first.get()) && addPosition(pair, second.get())) {
          pairs.put(first.get() + " " + second.get(), new BoostQuery(pair.build(), NEAR));
        }
      }
    }
    return pairs;
  }

  /// Adds to the score of what is found by most of its words those that it has in looser forms.
  Query loosely(Query query, List<Words> parts) {
    Map<String, Query> words = loose(parts);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    words.values().forEach(word -> all.add(word, Occur.SHOULD));
    return words.isEmpty() ? query : all.build();
  }

  /// What words add where one of the same stem stands in the statement in their place, by the word.
  public Map<String, Query> loose(List<Words> parts) {
    Map<String, Query> words = new LinkedHashMap<>();
    for (Words part : parts) {
      word(part)
          .ifPresent(
              word -> {
                List<String> tokens = Analysis.tokens(analysis.of("en"), word);
                if (tokens.size() == 1) {
                  Query loose = Loosely.of(IndexSchema.TEXT, tokens.getFirst());
                  words.put(word, new BoostQuery(without(word, loose), LOOSE));
                }
              });
    }
    return words;
  }

  /// Kin of a word in statements that have none of its forms.
  private Query without(String word, Query kin) {
    BooleanQuery.Builder only = new BooleanQuery.Builder().add(kin, Occur.MUST);
    terms(word).forEach(term -> only.add(new TermQuery(term), Occur.MUST_NOT));
    return only.build();
  }

  /// The forms of a word that are one token, in what was said.
  private List<Term> terms(String word) {
    return analysis.forms(word).stream()
        .filter(f -> f.size() == 1)
        .map(List::getFirst)
        .distinct()
        .map(t -> new Term(IndexSchema.TEXT, t))
        .toList();
  }

  /// The word as it was asked for, whatever else it may be.
  private static Optional<String> word(Words part) {
    return switch (part) {
      case Words.Term(String word, boolean exact) -> exact ? Optional.empty() : Optional.of(word);
      case Words.AnyOf(List<Words> parts) -> word(parts.getFirst());
      case Words.Spelt spelt -> word(spelt.asked());
      default -> Optional.empty();
    };
  }

  private boolean addPosition(MultiPhraseQuery.Builder pair, String word) {
    Term[] terms = terms(word).toArray(Term[]::new);
    if (terms.length == 0) {
      return false;
    }
    pair.add(terms);
    return true;
  }
}
