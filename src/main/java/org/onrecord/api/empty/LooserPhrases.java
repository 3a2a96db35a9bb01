package org.onrecord.api.empty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onrecord.index.Words;

/// Puts what is looser in the place of the phrases of a question.
final class LooserPhrases {
  /// Phrases of a question that are loosened, one at a time.
  private static final int MOST = 3;

  /// Other words among those of a phrase, from near to far.
  private static final List<Integer> AMONG = List.of(3, 10);

  /// Words from which on a phrase is a quotation.
  private static final int LONG = 4;

  private static final String BETWEEN = "[\\s,;:.!?]+";

  private LooserPhrases() {}

  /// For each phrase the whole words of the question with that phrase looser, nearest first.
  static List<List<Words>> of(Words words) {
    List<Words.Phrase> phrases = new ArrayList<>();
    find(words, phrases);
    return phrases.stream()
        .distinct()
        .limit(MOST)
        .map(phrase -> looser(phrase).stream().map(l -> with(words, phrase, l)).toList())
        .toList();
  }

  private static List<Words> looser(Words.Phrase phrase) {
    List<Words> looser = new ArrayList<>();
    if (phrase.exact()) {
      looser.add(new Words.Phrase(phrase.words(), phrase.slop()));
    }
    for (int among : AMONG) {
      if (among > phrase.slop()) {
        looser.add(new Words.Phrase(phrase.words(), among));
      }
    }
    List<Words> terms = terms(phrase);
    looser.add(new Words.Within(Words.Stretch.SENTENCE, new Words.AllOf(terms)));
    looser.add(new Words.AllOf(terms));
    return looser;
  }

  /// The words of a phrase, each for itself.
  static List<Words> terms(Words.Phrase phrase) {
    return Arrays.stream(phrase.words().split(BETWEEN))
        .filter(word -> !word.isBlank())
        .map(
            word ->
                word.endsWith("*") && word.length() > 2
                    ? new Words.Prefix(word.substring(0, word.length() - 1))
                    : (Words) new Words.Term(word, false))
        .toList();
  }

  /// Phrases long enough to be known by most of their words.
  static List<String> longOnes(Words words) {
    List<Words.Phrase> phrases = new ArrayList<>();
    find(words, phrases);
    return phrases.stream()
        .map(Words.Phrase::words)
        .filter(phrase -> phrase.split(BETWEEN).length >= LONG)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// Phrases of two words or more that must be met.
  private static void find(Words words, List<Words.Phrase> into) {
    switch (words) {
      case Words.Phrase phrase -> {
        if (phrase.words().strip().split(BETWEEN).length > 1 && !phrase.words().contains("*")) {
          into.add(phrase);
        }
      }
      case Words.AllOf(List<Words> parts) -> parts.forEach(part -> find(part, into));
      default -> {}
    }
  }

  private static Words with(Words words, Words.Phrase phrase, Words looser) {
    Function<List<Words>, List<Words>> each =
        parts -> parts.stream().map(part -> with(part, phrase, looser)).toList();
    return switch (words) {
      case Words.Phrase same when same.equals(phrase) -> looser;
      case Words.AllOf(List<Words> parts) -> new Words.AllOf(each.apply(parts));
      default -> words;
    };
  }
}
