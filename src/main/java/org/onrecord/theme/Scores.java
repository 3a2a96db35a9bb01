package org.onrecord.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Scores of tags, and how they came about, in words.
final class Scores {
  private static final int MOST_NAMED = 6;

  private Scores() {}

  /// Two digits after the point.
  static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }

  /// Which words gave how much: `“surveillance” .70 and “snooping” .70 make .91`.
  ///
  /// @param weights by words, in small letters
  /// @param sum what they make together
  /// @param factor by which the place takes from them, 1 for nothing
  /// @param place where they stand; empty for the statement itself
  static String why(Map<String, Double> weights, double sum, double factor, String place) {
    List<String> parts =
        weights.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .map(e -> "“" + e.getKey() + "” " + number(e.getValue()))
            .toList();
    String words = parts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = parts.size() - MOST_NAMED;
    return words
        + (more > 0 ? " and " + more + " more" : "")
        + (parts.size() > 1 ? ", together " + number(sum) : "")
        + (place.isEmpty() ? "" : "; " + place + ", × " + number(factor));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
