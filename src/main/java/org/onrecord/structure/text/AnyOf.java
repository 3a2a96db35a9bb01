package org.onrecord.structure.text;

import java.util.List;

/// Words of which one must stand in a text for a slow expression to fit: a cheap look before it.
///
/// @param words in the letters of [#fold]
public record AnyOf(List<String> words) {
  public AnyOf {
    words = List.copyOf(words);
  }

  /// Words in the letters of [#fold].
  public static AnyOf of(String... words) {
    return new AnyOf(List.of(words));
  }

  /// True when one of the words stands anywhere in a folded text.
  public boolean in(String folded) {
    for (String word : words) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Small letters as an expression without regard to case compares them: `ı` and `İ` are `i`.
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return folded.toString();
  }
}
