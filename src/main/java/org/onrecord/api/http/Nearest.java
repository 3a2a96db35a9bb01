package org.onrecord.api.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody may have meant.
public final class Nearest {
  private Nearest() {}

  /// The candidate with the fewest edits, at most a third of the longer word and at most four;
  /// empty when none is near.
  public static Optional<String> of(String word, Collection<String> candidates) {
    String folded = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(c -> edits(folded, c.toLowerCase(Locale.ROOT)) <= allowed(word, c))
        .min(
            Comparator.comparingInt((String c) -> edits(folded, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int allowed(String word, String candidate) {
    return Math.min(4, Math.max(1, Math.max(word.length(), candidate.length()) / 3));
  }

  private static int edits(String left, String right) {
    if (Math.abs(left.length() - right.length()) > 4) {
      return 5;
    }
    int[] above = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int swap = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + swap, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[right.length()];
  }
}
