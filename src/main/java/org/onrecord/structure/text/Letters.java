package org.onrecord.structure.text;

/// Compares words by their letters.
public final class Letters {
  private Letters() {}

  /// Letters and digits alone, so that spaces and quotes do not hinder comparison.
  public static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
