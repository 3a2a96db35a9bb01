package org.onrecord.attribution;

/// Words between quotation marks, outermost marks only.
///
/// @param from token of the opening mark, or the first word where there is none
/// @param to one past the closing mark
/// @param words number of words inside
/// @param closed false when the quotation runs on to the end of its passage
/// @param continues true when it takes up an unclosed quotation of the passage before
record Quotation(int from, int to, int words, boolean closed, boolean continues) {
  /// Few words, marked as somebody's way of putting it.
  boolean isPhrase() {
    return words <= 3;
  }
}
