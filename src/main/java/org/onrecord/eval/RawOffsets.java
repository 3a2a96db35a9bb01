package org.onrecord.eval;

import java.text.Normalizer;
import java.util.Arrays;

/// Takes offsets of a document's text, which is in normal form C, back to the text as it was given.
///
/// Labelled data point into their own text; where that is not in normal form the two differ.
final class RawOffsets {
  /// Raw code point of each normalised one; null when the two agree.
  private final int @org.jspecify.annotations.Nullable [] raw;

  RawOffsets(String given) {
    this.raw = Normalizer.isNormalized(given, Normalizer.Form.NFC) ? null : table(given);
  }

  /// The offset in the text as given.
  int of(int normalised) {
    return raw == null ? normalised : raw[Math.min(normalised, raw.length - 1)];
  }

  private static int[] table(String given) {
    int[] codePoints = given.codePoints().toArray();
    int[] table = new int[codePoints.length * 3 + 1];
    int size = 0;
    int i = 0;
    while (i < codePoints.length) {
      int end = i + 1;
      while (end < codePoints.length && combines(codePoints[end])) {
        end++;
      }
      String piece = new String(codePoints, i, end - i);
      String composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
      int length = composed.codePointCount(0, composed.length());
      for (int k = 0; k < length; k++) {
        table[size++] = i;
      }
      i = end;
    }
    table[size++] = codePoints.length;
    return Arrays.copyOf(table, size);
  }

  private static boolean combines(int codePoint) {
    int type = Character.getType(codePoint);
    boolean jamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
    return jamo
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
