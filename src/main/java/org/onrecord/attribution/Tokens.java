package org.onrecord.attribution;

import java.util.Arrays;
import java.util.Locale;

/// The words and marks of a text, each by its index; places are Java indices into the text.
///
/// A possessive ’s is a token of its own, so that “the Accord’s” ends in the Accord.
final class Tokens {
  /// A word; it may hold hyphens, apostrophes or the full stops of “U.S.”.
  static final byte WORD = 1;

  static final byte NUMBER = 2;

  /// One mark, or a pair that stands for one ('' and ``).
  static final byte MARK = 3;

  /// The ’s after a name.
  static final byte POSSESSIVE = 4;

  private final String text;
  private int size;
  private int[] start = new int[256];
  private int[] end = new int[256];
  private byte[] kind = new byte[256];
  private String[] low = new String[256];

  Tokens(String text) {
    this.text = text;
  }

  void add(int from, int to, byte newKind) {
    if (size == start.length) {
      int capacity = size * 2;
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      kind = Arrays.copyOf(kind, capacity);
      low = Arrays.copyOf(low, capacity);
    }
    start[size] = from;
    end[size] = to;
    kind[size] = newKind;
    low[size] = lower(from, to);
    size++;
  }

  private String lower(int from, int to) {
    if (to - from == 1 && text.charAt(from) < 128) {
      return Marks.ascii(Character.toLowerCase(text.charAt(from)));
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  byte kind(int i) {
    return kind[i];
  }

  /// The token in lower case, with straight apostrophes.
  String low(int i) {
    return low[i];
  }

  boolean isWord(int i) {
    return kind[i] == WORD || kind[i] == NUMBER;
  }

  boolean isMark(int i, String mark) {
    return kind[i] == MARK && low[i].equals(mark);
  }

  /// True for a word that begins with a capital.
  boolean isCapital(int i) {
    return kind[i] == WORD && Character.isUpperCase(text.charAt(start[i]));
  }

  /// True when white space, or the start of the text, stands before the token.
  boolean spaceBefore(int i) {
    return start[i] == 0 || Character.isWhitespace(text.charAt(start[i] - 1));
  }

  /// True when white space, or the end of the text, stands after the token.
  boolean spaceAfter(int i) {
    return end[i] >= text.length() || Character.isWhitespace(text.charAt(end[i]));
  }

  /// The words from token `from` to before `to`, as they stand.
  String slice(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }

  /// The first token that ends behind a Java index; the number of tokens when none does.
  int firstEndingAfter(int index) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first token that starts at a Java index or behind it; the number of tokens when none does.
  int firstFrom(int index) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
