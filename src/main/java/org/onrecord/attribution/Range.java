package org.onrecord.attribution;

/// Tokens `from` to before `to`.
record Range(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}
