package org.onrecord.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Short names that a text explains: “the Rivers Development Agency (RDA)”.
final class Acronyms {
  private static final int LONGEST_NAME = 12;

  private final Tokens tokens;
  private final Map<String, Range> names = new HashMap<>();

  Acronyms(Tokens tokens) {
    this.tokens = tokens;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.isMark(i, "(") && tokens.isMark(i + 2, ")") && isShort(i + 1)) {
        Range name = nameBefore(i, tokens.slice(i + 1, i + 2));
        if (name != null) {
          names.putIfAbsent(tokens.slice(i + 1, i + 2), name);
        }
      }
    }
  }

  /// The full name that a single token stands for, or null.
  @Nullable Range full(Range name) {
    return name.to() - name.from() == 1 ? names.get(tokens.slice(name.from(), name.to())) : null;
  }

  private boolean isShort(int token) {
    String word = tokens.slice(token, token + 1);
    return word.length() >= 2
        && word.length() <= 10
        && word.chars().filter(Character::isUpperCase).count() >= 2
        && word.chars().allMatch(Character::isLetter);
  }

  /// The words before a bracket whose first letters are those of the short name.
  private @Nullable Range nameBefore(int bracket, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = bracket - 1; i >= Math.max(0, bracket - LONGEST_NAME); i--) {
      if (tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, "&") && !tokens.isMark(i, "-")) {
        return null;
      }
      char first = tokens.low(i).charAt(0);
      char wanted = Character.toLowerCase(acronym.charAt(letter));
      if (first == wanted
          && (tokens.isCapital(i) || Character.isLowerCase(acronym.charAt(letter)))) {
        letter--;
      } else if (tokens.isCapital(i)) {
        return null;
      }
      if (letter < 0) {
        return new Range(i, bracket);
      }
    }
    return null;
  }
}
