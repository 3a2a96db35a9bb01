package org.onrecord.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A question as it is read: in normal form C, full-width signs as plain ones, what cannot be seen
/// as a gap. Knows for each place where it stood in what was typed.
final class Question {
  private final String text;

  /// For each Java index of the text and its end, code points of what was typed before it.
  private final int[] typed;

  private Question(String text, int[] typed) {
    this.text = text;
    this.typed = typed;
  }

  static Question of(String q) {
    StringBuilder plain = new StringBuilder(q);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    String signs = plain.toString();
    return Normalizer.isNormalized(signs, Normalizer.Form.NFC)
        ? new Question(signs, codePoints(signs))
        : composed(signs);
  }

  /// Composes letter by letter, so that it is known where each came from.
  private static Question composed(String signs) {
    int[] before = codePoints(signs);
    StringBuilder text = new StringBuilder();
    IntStream.Builder typed = IntStream.builder();
    for (int start = 0; start < signs.length(); ) {
      int end = letterEnd(signs, start);
      String letter = Normalizer.normalize(signs.substring(start, end), Normalizer.Form.NFC);
      for (int i = 0; i < letter.length(); i++) {
        typed.add(before[Math.min(start + i, end - 1)]);
      }
      text.append(letter);
      start = end;
    }
    String joined = text.toString();
    if (!Normalizer.isNormalized(joined, Normalizer.Form.NFC)) {
      String whole = Normalizer.normalize(signs, Normalizer.Form.NFC);
      int[] clamped = Arrays.copyOf(codePoints(whole), whole.length() + 1);
      Arrays.setAll(clamped, i -> Math.min(clamped[i], before[before.length - 1]));
      return new Question(whole, clamped);
    }
    return new Question(joined, typed.add(before[before.length - 1]).build().toArray());
  }

  private static int letterEnd(String signs, int start) {
    int end = start + Character.charCount(signs.codePointAt(start));
    while (end < signs.length() && isAttached(signs.codePointAt(end))) {
      end += Character.charCount(signs.codePointAt(end));
    }
    return end;
  }

  private static boolean isAttached(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
    };
  }

  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean inPair =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (inPair ? 0 : 1);
    }
    return before;
  }

  private static char plain(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return isUnseen(c) ? ' ' : c;
  }

  /// Controls and the marks that turn the direction of writing.
  private static boolean isUnseen(char c) {
    return Character.isISOControl(c)
        || c == '\u3000'
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }

  String text() {
    return text;
  }

  /// Code points of what was typed before a Java index of the text.
  int typed(int index) {
    return typed[Math.min(index, text.length())];
  }

  /// The column of what was typed, from 1.
  int column(int index) {
    return typed(index) + 1;
  }

  /// The question without a piece, as a proposal.
  String without(int start, int end) {
    return with(start, end, "");
  }

  /// The question with something else in the place of a piece, as a proposal.
  String with(int start, int end, String instead) {
    return (text.substring(0, start) + instead + text.substring(end))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
