package org.onrecord.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.Words;

/// The bare words of a question while they are being understood: each word is free until something
/// takes it.
final class Asked {
  /// A word, with its lower-case form and its Java indices in the question.
  record Word(String text, String lower, int start, int end) {}

  /// How much a condition matters.
  enum Need {
    /// Must be met, whatever else is.
    ALWAYS,
    /// Most of these must be met.
    MOSTLY,
    /// Must be met only where there is nothing weightier; else it ranks.
    POSITION,
    /// As a position, and less than one.
    COMMON
  }

  /// Words taken together as one condition on the statement.
  record Part(Words words, Need need) {}

  /// Fewest words of a claim.
  private static final int CLAIM_WORDS = 4;

  /// From so many words on it is one without a verb that is known.
  private static final int LONG_WORDS = 7;

  /// “l’industrie”: what French shortens before a vowel is a word of the question’s form.
  private static final Pattern ELISION = Pattern.compile("^(?:l|d|qu|jusqu|lorsqu)'(?=\\p{L}{2})");

  private static final Pattern NUMBER_AFTER_DOT = Pattern.compile("\\.[\\s\\p{Z}]?[0-9]");

  private final Text text;
  private final List<Word> words = new ArrayList<>();
  private final boolean[] taken;
  private final TreeMap<Integer, Part> parts = new TreeMap<>();

  /// @param question the question in normal form
  /// @param bare its bare words
  Asked(String question, List<Lexeme> bare) {
    char[] blank = new char[question.length()];
    Arrays.fill(blank, ' ');
    for (Lexeme word : bare) {
      question.getChars(word.start(), word.end(), blank, word.start());
      copyDot(question, word.end(), blank);
      String lower = ELISION.matcher(straight(word.text())).replaceFirst("");
      words.add(new Word(word.text(), lower, word.start(), word.end()));
    }
    this.text = Text.of(new String(blank));
    this.taken = new boolean[words.size()];
  }

  private static String straight(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// “ст. 6”: the dot of what is shortened before a number belongs to it.
  private static void copyDot(String question, int at, char[] blank) {
    if (NUMBER_AFTER_DOT.matcher(question).region(at, question.length()).lookingAt()) {
      blank[at] = '.';
    }
  }

  /// The question with everything but its bare words blanked out.
  String string() {
    return text.string();
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /// The lower-case word, or "" beyond either end.
  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  boolean isFree(int i) {
    return !taken[i];
  }

  /// Numbers of the first word in a span and of the one after its last; null when the span holds
  /// none or one that is taken.
  int @Nullable [] free(Span span) {
    return free(text.utf16(span.start()), text.utf16(span.end()));
  }

  int @Nullable [] free(int start, int end) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() < end && start < words.get(i).end()) {
        if (taken[i]) {
          return null;
        }
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new int[] {first, last + 1};
  }

  void take(int first, int end) {
    Arrays.fill(taken, first, end, true);
  }

  /// Takes words as a condition on the statement.
  void take(int first, int end, Words condition, Need need) {
    take(first, end);
    parts.put(words.get(first).start(), new Part(condition, need));
  }

  /// True for a sentence that claims something, pasted or typed, as against a question or a few
  /// words to look for. Nothing in it keeps anything out: it is looked for by what it resembles.
  boolean isClaim() {
    if (words.size() < CLAIM_WORDS || QuestionWords.ASKING.contains(lower(0))) {
      return false;
    }
    if (words.stream().anyMatch(w -> QuestionWords.REPORTED.contains(w.lower()))) {
      return false;
    }
    if (words.stream().anyMatch(w -> QuestionWords.ASKING_ANYWHERE.contains(w.lower()))) {
      return false;
    }
    boolean isSentence =
        words.stream().skip(1).anyMatch(w -> QuestionWords.FINITE.contains(w.lower()));
    return isSentence || words.size() >= LONG_WORDS;
  }

  /// The words from one to another as they are written.
  String between(int first, int end) {
    return string().substring(words.get(first).start(), words.get(end - 1).end()).strip();
  }

  /// The conditions, in the order of the words.
  List<Part> parts() {
    return List.copyOf(parts.values());
  }
}
