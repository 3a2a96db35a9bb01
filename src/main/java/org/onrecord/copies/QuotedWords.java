package org.onrecord.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Span;

/// The words of a quotation in a form in which no typography counts, with what an editor did to
/// them: where words were left out, and which were put in between brackets.
///
/// @param text of the statement
/// @param words in order
record QuotedWords(String text, List<Word> words) {
  private static final List<String> ELLIPSES = List.of("…", "...", ". . .");

  /// One word, or one character of a script without spaces.
  ///
  /// @param key form by which it compares
  /// @param start Java index in the text
  /// @param end likewise
  /// @param afterGap true where words were left out before it, or where another quoted piece begins
  /// @param beginsSentence true where a sentence ends before it
  /// @param inserted true between square brackets
  /// @param unspaced true for a character of a script without spaces
  record Word(
      String key,
      int start,
      int end,
      boolean afterGap,
      boolean beginsSentence,
      boolean inserted,
      boolean unspaced) {}

  QuotedWords {
    words = List.copyOf(words);
  }

  /// All words of a text, or those between quotation marks.
  static QuotedWords of(String text, boolean onlyQuoted) {
    BitSet quoted = QuoteMarks.inside(text, 0, text.length());
    BitSet bracketed = bracketed(text);
    List<Word> words = new ArrayList<>();
    int last = 0;
    for (Tokens.Token token : parts(text)) {
      if (!onlyQuoted || quoted.get(token.start())) {
        String between = text.substring(last, token.start());
        boolean apart = onlyQuoted && quoted.nextClearBit(last) < token.start();
        String key = Spelling.key(token.folded());
        boolean inserted = bracketed.get(token.start());
        words.add(
            new Word(
                key,
                token.start(),
                token.end(),
                apart && isOpened(between) || ELLIPSES.stream().anyMatch(between::contains),
                between.chars().anyMatch(c -> ".!?。！？؟".indexOf(c) >= 0),
                inserted,
                token.unspaced()));
        last = token.end();
      }
    }
    return new QuotedWords(text, withoutPerCent(words));
  }

  /// True when words or marks stand between two quoted words, not a mere nested mark.
  private static boolean isOpened(String between) {
    return between.chars().anyMatch(Character::isLetterOrDigit);
  }

  /// Words, those with hyphens in their parts.
  private static List<Tokens.Token> parts(String text) {
    List<Tokens.Token> parts = new ArrayList<>();
    for (Tokens.Token token : Tokens.of(text)) {
      if (token.folded().indexOf('-') < 0) {
        parts.add(token);
        continue;
      }
      int at = token.start();
      for (int i = token.start(); i <= token.end(); i++) {
        if (i == token.end() || "-‐‑".indexOf(text.charAt(i)) >= 0) {
          parts.addAll(Tokens.of(text, at, i));
          at = i + 1;
        }
      }
    }
    return parts;
  }

  private static BitSet bracketed(String text) {
    BitSet inside = new BitSet(text.length());
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        return inside;
      }
      inside.set(open, close);
      open = text.indexOf('[', close);
    }
    return inside;
  }

  /// “40 %”, “40 percent” and “40 per cent” are one.
  private static List<Word> withoutPerCent(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String key = words.get(i).key();
      boolean two =
          key.equals("per") && i + 1 < words.size() && words.get(i + 1).key().equals("cent");
      if (two) {
        i++;
      } else if (!key.equals("percent")) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /// Words that both have, each as often as both have it, in whatever order.
  int shared(QuotedWords other) {
    Map<String, Integer> left = new HashMap<>();
    words.forEach(word -> left.merge(word.key(), 1, Integer::sum));
    int shared = 0;
    for (Word word : other.words) {
      Integer times = left.get(word.key());
      if (times != null && times > 0) {
        left.put(word.key(), times - 1);
        shared++;
      }
    }
    return shared;
  }

  /// True of a name within a sentence: a form of a press office is filled in with another, a
  /// quotation hardly ever altered in one. Days and months are not meant.
  boolean isName(int word) {
    Word at = words.get(word);
    return !endsBefore(word)
        && Character.isUpperCase(text.codePointAt(at.start()))
        && !DAYS.contains(at.key());
  }

  private static final Set<String> DAYS =
      Stream.of(
              "monday tuesday wednesday thursday friday saturday sunday january february march"
                  + " april may june july august september october november december")
          .flatMap(names -> Stream.of(names.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  int size() {
    return words.size();
  }

  /// The words from one to another as they are written.
  String slice(int from, int to) {
    return from >= to ? "" : text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /// Where they stand, code points; an empty place lies before the word.
  Span span(int from, int to) {
    int start = from < size() ? words.get(from).start() : from == 0 ? 0 : words.getLast().end();
    int end = from >= to ? start : words.get(to - 1).end();
    return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
  }

  /// The words from one to another without what an editor put in.
  List<Word> own(int from, int to) {
    return words.subList(from, to).stream().filter(word -> !word.inserted()).toList();
  }

  /// True when an editor marked that something is missing or was replaced between two words.
  boolean isMarked(int from, int to) {
    boolean gap = to < size() && words.get(to).afterGap();
    return gap || words.subList(from, to).stream().anyMatch(w -> w.inserted() || w.afterGap());
  }

  /// True when a sentence or a quoted piece ends before a word, or the text does.
  boolean endsBefore(int word) {
    return word <= 0
        || word >= size()
        || words.get(word).beginsSentence()
        || words.get(word).afterGap();
  }
}
