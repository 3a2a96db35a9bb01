package org.onrecord.document;

/// A half-open range of [Text], in Unicode code points.
///
/// Java indices (UTF-16) become spans through [Text#span] and spans become strings through
/// [Text#slice]; nothing else converts.
///
/// @param start first code point, 0 or more
/// @param end one past the last code point, `start` or more
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Span [" + start + ", " + end + ") is not a range");
    }
  }

  /// Number of code points.
  public int length() {
    return end - start;
  }

  /// True when every code point of `other` lies in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// True when the two share at least one code point.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Orders by start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
