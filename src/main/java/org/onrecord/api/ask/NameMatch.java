package org.onrecord.api.ask;

import java.text.Normalizer;
import java.util.Locale;

/// Compares names as people type them: without case, marks and punctuation.
public final class NameMatch {
  private NameMatch() {}

  /// Lower case, without marks, other signs as single spaces.
  public static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /// True when a word of the name begins with what was typed; `typed` is folded.
  public static boolean begins(String name, String typed) {
    return (" " + fold(name)).contains(" " + typed);
  }
}
