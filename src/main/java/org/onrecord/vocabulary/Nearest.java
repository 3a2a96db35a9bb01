package org.onrecord.vocabulary;

import java.util.Collection;
import java.util.Optional;

/// Finds what was probably meant by a misspelt word.
public final class Nearest {
  private Nearest() {}

  /// The candidate with the fewest changed letters, at most a third of the word; the alphabetically
  /// first of equals.
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    String best = null;
    int fewest = limit + 1;
    for (String candidate : candidates.stream().sorted().toList()) {
      if (Math.abs(candidate.length() - word.length()) < fewest) {
        int distance = distance(word, candidate);
        if (distance < fewest) {
          fewest = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Number of letters to insert, delete, replace or swap with the next, to make one word the
  /// other.
  public static int apart(String one, String other) {
    return distance(one, other);
  }

  /// Letters to insert, delete, replace or swap with the next.
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
