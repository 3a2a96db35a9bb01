package org.onrecord.export;

/// Words for forms in which a line end means something.
final class OneLine {
  private OneLine() {}

  /// The words with every run of white space and controls as one space.
  static String of(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}\u0085\u2028\u2029]+", " ").strip();
  }
}
