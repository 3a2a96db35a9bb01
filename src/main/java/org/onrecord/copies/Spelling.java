package org.onrecord.copies;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// One form for words that two papers spell in two ways: British and American, with and without
/// marks over letters, numbers to twelve in letters or in figures.
///
/// The form is no word and is never shown; two different words may share one where that is rare.
final class Spelling {
  private static final Map<String, String> NUMBERS = numbers();

  private Spelling() {}

  private static Map<String, String> numbers() {
    String[] words = {
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve"
    };
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], String.valueOf(i));
    }
    return Map.copyOf(numbers);
  }

  /// The form of a word of [Tokens].
  static String key(String word) {
    String plain = word.chars().allMatch(c -> c < 0x80) ? word : withoutMarks(word);
    String number = NUMBERS.get(plain);
    return number != null ? number : plain.length() < 5 ? plain : american(plain);
  }

  /// Arabic vowel signs and Latin accents are left out; Cyrillic and Devanagari keep what is
  /// theirs.
  private static String withoutMarks(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(p -> !(p >= 0x300 && p < 0x370 || p >= 0x64b && p <= 0x655 || p == 0x640))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String american(String word) {
    String one =
        word.replace("our", "or")
            .replace("ll", "l")
            .replace("isation", "ization")
            .replace("ising", "izing")
            .replace("ysing", "yzing")
            .replace("ae", "e")
            .replace("oe", "e")
            .replace("judgement", "judgment");
    return ending(ending(one, "s"), "");
  }

  /// What the end of a word becomes, before a letter that may follow it.
  private static String ending(String word, String after) {
    String end = word;
    for (String[] pair : ENDINGS) {
      if (end.endsWith(pair[0] + after)) {
        end = end.substring(0, end.length() - pair[0].length() - after.length()) + pair[1] + after;
      }
    }
    return end;
  }

  private static final String[][] ENDINGS = {
    {"ise", "ize"}, {"ised", "ized"}, {"yse", "yze"}, {"ysed", "yzed"}, {"tre", "ter"},
    {"bre", "ber"}, {"ence", "ense"}, {"ogue", "og"}, {"mme", "m"}, {"wards", "ward"}
  };
}
