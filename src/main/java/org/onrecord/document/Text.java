package org.onrecord.document;

import java.text.Normalizer;

/// The text of a document: the one space that all spans point into.
///
/// Immutable and safe for threads. Text without surrogates, nearly all there is, converts offsets
/// at no cost; otherwise a table of one int a code point is kept.
public final class Text {
  private final String string;

  /// Java index of each code point, and of the end; null when the two agree.
  private final int @org.jspecify.annotations.Nullable [] utf16;

  private final int length;

  private Text(String string) {
    this.string = string;
    this.length = string.codePointCount(0, string.length());
    this.utf16 = length == string.length() ? null : table(string, length);
  }

  /// Text in Unicode normal form C.
  public static Text of(String string) {
    return new Text(Normalizer.normalize(string, Normalizer.Form.NFC));
  }

  private static int[] table(String string, int length) {
    int[] table = new int[length + 1];
    int index = 0;
    for (int i = 0; i < length; i++) {
      table[i] = index;
      index += Character.charCount(string.codePointAt(index));
    }
    table[length] = index;
    return table;
  }

  /// The Java string, whose indices are UTF-16 units.
  public String string() {
    return string;
  }

  /// Length in code points.
  public int length() {
    return length;
  }

  /// The whole text as a span.
  public Span whole() {
    return new Span(0, length);
  }

  /// The span of the Java indices `start` (inclusive) to `end` (exclusive).
  public Span span(int start, int end) {
    return new Span(codePoint(start), codePoint(end));
  }

  /// The words in a span.
  ///
  /// @throws IndexOutOfBoundsException when the span reaches past the end
  public String slice(Span span) {
    return string.substring(utf16(span.start()), utf16(span.end()));
  }

  /// The Java index of a code point.
  public int utf16(int codePoint) {
    return utf16 == null ? codePoint : utf16[codePoint];
  }

  /// The code point at a Java index; an index within a surrogate pair counts as the pair's start.
  public int codePoint(int index) {
    if (utf16 == null) {
      return index;
    }
    int found = java.util.Arrays.binarySearch(utf16, index);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.string.equals(string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
