package org.onrecord.extract;

/// Recognises UTF-8.
final class Utf8 {
  private static final int CUT = 4;

  private Utf8() {}

  /// True when the bytes are ASCII or UTF-8, but for a sequence cut off at the end, or for one
  /// stray byte in ten sequences, as where an old form was pasted into a new page; in other
  /// character sets hardly one sequence in ten is well-formed by chance.
  static boolean matches(byte[] bytes) {
    return matches(bytes, 10);
  }

  /// True when the bytes are ASCII or UTF-8 to the last.
  static boolean isStrictly(byte[] bytes) {
    return matches(bytes, Integer.MAX_VALUE);
  }

  private static boolean matches(byte[] bytes, int goodForEachBad) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(bytes, i);
      if (length > 0) {
        good++;
        i += length;
      } else if (bytes.length - i < CUT && good > 0) {
        break;
      } else {
        bad++;
        i++;
      }
    }
    return bad == 0 || good >= (long) goodForEachBad * bad;
  }

  /// Length of the well-formed sequence at `i`, or 0.
  private static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length =
        lead >= 0xC2 && lead <= 0xDF
            ? 2
            : (lead >> 4) == 0xE ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlongOrBeyond =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second > 0x8F);
    return overlongOrBeyond ? 0 : length;
  }
}
