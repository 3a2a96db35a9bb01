package org.onrecord.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.vocabulary.Tokens;

/// Brings Müller, Mueller and Muller together.
final class Umlauts {
  private Umlauts() {}

  /// The words of a name with every umlaut as one letter.
  ///
  /// @param written the name; a word with an umlaut in it keeps its “ue”
  /// @param words its folded words, in which an umlaut is one letter already
  static String key(String written, List<String> words) {
    Set<String> marked = new HashSet<>();
    Tokens tokens = Tokens.of(written);
    for (int i = 0; i < tokens.count(); i++) {
      String low = tokens.written(i).toLowerCase(Locale.ROOT);
      if (low.chars().anyMatch(c -> "äöüøå".indexOf(c) >= 0)) {
        marked.add(tokens.form(i));
      }
    }
    return words.stream()
        .map(word -> marked.contains(word) ? word : closed(word))
        .collect(Collectors.joining(" "));
  }

  private static String closed(String word) {
    return word.replaceAll("(?<![aeq])ue", "u").replace("oe", "o").replace("ae", "a");
  }
}
