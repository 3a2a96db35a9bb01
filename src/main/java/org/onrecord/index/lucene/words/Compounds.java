package org.onrecord.index.lucene.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.text.Analysis;

/// Lets words that some write together and others apart find one another: “data base” and
/// “database”, “e mail” and “email”.
///
/// The corpus says which there are: two words that are neighbours in the question are also looked
/// for as one where that is a word of the index, and one word as two where these stand side by side
/// in it. What is asked for as it is written stays.
///
/// Cyrillic and other scripts are left alone, as are words of the question that carry no meaning of
/// their own: “in form” is not “inform”.
public final class Compounds {
  /// A half of a word; shorter ones are pieces of words, except for [#HEADS].
  private static final int FEWEST_LETTERS = 3;

  /// Short first halves that are written apart, with a hyphen and together.
  private static final Set<String> HEADS = Set.of("co", "e");

  /// Endings that a line break or a scan cuts off: “activat ion” is no other spelling.
  private static final Set<String> ENDINGS =
      Set.of("able", "ance", "ation", "ence", "ing", "ion", "ity", "ment", "ness", "tion");

  private static final int MOST_LETTERS = 30;

  /// Most ways in which one phrase is read.
  private static final int MOST_READINGS = 8;

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

  private static final Pattern HYPHEN =
      Pattern.compile("(\\p{IsLatin}+)[-\u2010\u2011](\\p{IsLatin}+)");

  private final Analysis analysis;
  private final Set<String> common;
  private final IndexSearcher searcher;

  /// @param common words that are no half of another
  public Compounds(Analysis analysis, Set<String> common, IndexSearcher searcher) {
    this.analysis = analysis;
    this.common = common;
    this.searcher = searcher;
  }

  /// The same words with their other spellings as alternatives.
  public Words in(Words words) throws IOException {
    return switch (words) {
      case Words.Term(String word, boolean exact) -> exact ? words : spelt(words, others(word));
      case Words.Phrase phrase -> phrase(phrase);
      case Words.AllOf(List<Words> parts) -> new Words.AllOf(neighbours(parts));
      case Words.MostOf(List<Words> parts, int minimum) ->
          new Words.MostOf(neighbours(parts), minimum);
      case Words.AnyOf(List<Words> parts) -> new Words.AnyOf(each(parts));
      case Words.Near(List<Words> parts, List<Integer> reach) -> new Words.Near(each(parts), reach);
      case Words.Within(Words.Stretch stretch, Words part) -> new Words.Within(stretch, in(part));
      case Words.In(Words.Field field, Words part) -> new Words.In(field, in(part));
      case Words.Not(Words part) -> new Words.Not(in(part));
      case Words.Everything _,
          Words.Prefix _,
          Words.Fuzzy _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Surely _ ->
          words;
      case Words.Spelt(Words asked, List<Words> others) -> spelt(in(asked), others);
      case Words.Meaning(Words asked, var place, boolean orWords) ->
          new Words.Meaning(in(asked), place, orWords);
    };
  }

  private List<Words> each(List<Words> parts) throws IOException {
    List<Words> all = new ArrayList<>();
    for (Words part : parts) {
      all.add(in(part));
    }
    return all;
  }

  /// Either of two neighbours is found where both are written as one word: what has that has both.
  private List<Words> neighbours(List<Words> parts) throws IOException {
    List<List<Words>> together = new ArrayList<>();
    parts.forEach(_ -> together.add(new ArrayList<>()));
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i - 1) instanceof Words.Term(String first, boolean exact)
          && parts.get(i) instanceof Words.Term(String second, boolean alsoExact)
          && !exact
          && !alsoExact) {
        Optional<String> joined = joined(first, second);
        if (joined.isPresent()) {
          together.get(i - 1).add(new Words.Term(joined.get(), false));
          together.get(i).add(new Words.Term(joined.get(), false));
        }
      }
    }
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(spelt(in(parts.get(i)), together.get(i)));
    }
    return all;
  }

  private Words phrase(Words.Phrase phrase) throws IOException {
    if (phrase.exact() || phrase.slop() > 0) {
      return phrase;
    }
    List<String> words = Arrays.asList(phrase.words().split("\\s+"));
    List<Words> others = new ArrayList<>();
    for (int i = 0; i < words.size() && others.size() < MOST_READINGS; i++) {
      if (i > 0) {
        Optional<String> joined = joined(words.get(i - 1), words.get(i));
        if (joined.isPresent()) {
          others.add(with(words, i - 1, i + 1, joined.get()));
        }
      }
      for (String other : otherwise(words.get(i))) {
        others.add(with(words, i, i + 1, other));
      }
    }
    return spelt(phrase, others);
  }

  private static Words with(List<String> words, int from, int to, String other) {
    List<String> all = new ArrayList<>(words.subList(0, from));
    all.add(other);
    all.addAll(words.subList(to, words.size()));
    return new Words.Phrase(String.join(" ", all), 0);
  }

  private static Words spelt(Words words, List<? extends Words> others) {
    if (others.isEmpty()) {
      return words;
    }
    return words instanceof Words.Spelt(Words asked, List<Words> known)
        ? new Words.Spelt(asked, Stream.concat(known.stream(), others.stream()).toList())
        : new Words.Spelt(words, List.copyOf(others));
  }

  private Optional<String> joined(String first, String second) throws IOException {
    String joined = lower(first) + lower(second);
    return areHalves(lower(first), lower(second)) && stands(analysis.of("en"), joined)
        ? Optional.of(joined)
        : Optional.empty();
  }

  private boolean stands(Analyzer chain, String word) throws IOException {
    for (String token : Analysis.tokens(chain, word)) {
      if (!stands(token)) {
        return false;
      }
    }
    return true;
  }

  private List<Words> others(String word) throws IOException {
    return otherwise(word).stream()
        .map(w -> w.indexOf(' ') < 0 ? new Words.Term(w, false) : (Words) new Words.Phrase(w, 0))
        .toList();
  }

  /// The ways in which a word stands in the corpus as two, or without its hyphen.
  private List<String> otherwise(String word) throws IOException {
    List<String> others = new ArrayList<>();
    Matcher hyphen = HYPHEN.matcher(word);
    if (hyphen.matches()) {
      joined(hyphen.group(1), hyphen.group(2)).ifPresent(others::add);
    }
    String whole = hyphen.matches() ? hyphen.group(1) + hyphen.group(2) : word;
    if (whole.length() <= MOST_LETTERS && WORD.matcher(whole).matches()) {
      for (int i = 1; i <= whole.length() - FEWEST_LETTERS; i++) {
        String first = lower(whole.substring(0, i));
        String second = lower(whole.substring(i));
        if (areHalves(first, second) && standSideBySide(first, second)) {
          others.add(first + " " + second);
        }
      }
    }
    return others;
  }

  private boolean areHalves(String first, String second) {
    return (first.length() >= FEWEST_LETTERS || HEADS.contains(first))
        && second.length() >= FEWEST_LETTERS
        && first.length() + second.length() <= MOST_LETTERS
        && !ENDINGS.contains(second)
        && !common.contains(first)
        && !common.contains(second)
        && WORD.matcher(first).matches()
        && WORD.matcher(second).matches();
  }

  private boolean standSideBySide(String first, String second) throws IOException {
    List<String> tokens = Analysis.tokens(analysis.of("en"), first + " " + second);
    for (String token : tokens) {
      if (!stands(token)) {
        return false;
      }
    }
    String[] phrase = tokens.toArray(String[]::new);
    return searcher.count(new PhraseQuery(IndexSchema.CONTEXT, phrase)) > 0;
  }

  private boolean stands(String token) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(IndexSchema.CONTEXT, token)) > 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
