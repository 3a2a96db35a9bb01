package org.onrecord.vocabulary;

import java.util.Set;
import java.util.stream.IntStream;

/// Finds the sentence around a place in a text, well enough to look for words near it.
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "amb", "st", "no", "art",
          "arts", "para", "paras", "vs", "inc", "ltd", "co", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "p", "pp", "e.g", "i.e", "ст", "п",
          "par");

  private Sentences() {}

  /// Java index at which the sentence that holds `index` begins, not before `from`.
  public static int start(String text, int from, int index) {
    int at = index;
    while (at > from && !endsAt(text, at - 1)) {
      at--;
    }
    while (at < index && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Java index after the sentence that holds `index`, not after `to`.
  public static int end(String text, int index, int to) {
    int at = index;
    while (at < to) {
      if (endsAt(text, at++)) {
        return at;
      }
    }
    return to;
  }

  /// Java indices at which the sentences of a text begin, ascending; a first sentence at 0 is one
  /// of them, whatever it begins with.
  public static int[] starts(String text) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int i = 0; i + 1 < text.length(); i++) {
      if (endsAt(text, i)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  /// True when a sentence ends with the character at `i` (its closing quotation mark counts).
  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return i > 0 && text.charAt(i - 1) == '\n';
    }
    if ("。！？".indexOf(c) >= 0) {
      return true;
    }
    boolean closing = "”\"’»)".indexOf(c) >= 0 && i > 0;
    int mark = closing ? i - 1 : i;
    if (".?!؟…".indexOf(text.charAt(mark)) < 0 || i + 1 < text.length() && !spaceAt(text, i + 1)) {
      return false;
    }
    return text.charAt(mark) != '.' && text.charAt(mark) != '…'
        || !isAbbreviation(text, mark) && !continues(text, i + 1);
  }

  private static boolean spaceAt(String text, int i) {
    return Character.isWhitespace(text.charAt(i));
  }

  private static boolean continues(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(Tokens.fold(word));
  }
}
