package org.onrecord.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 that carries no byte order mark.
final class Utf16 {
  private static final int LOOK = 1 << 16;
  private static final String WIDE_MARKS = "\u3000、。，．：「」";
  private static final double MOST_ODD = 0.01;
  private static final double ONE_BLOCK = 0.8;

  private Utf16() {}

  /// The byte order in which the bytes read as text, or null when they do not.
  ///
  /// White space and ASCII marks, or their wide forms, stand in text of every script, so one order
  /// must show several of them and more than the other, and hardly a character that text does not
  /// have.
  static @Nullable Charset guess(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK) & ~1;
    if (length < 8) {
      return null;
    }
    int big = marks(bytes, length, 0);
    int little = marks(bytes, length, 1);
    boolean oneBlockBig = isOneBlock(bytes, length, 0);
    boolean oneBlock = oneBlockBig != isOneBlock(bytes, length, 1);
    if (!oneBlock && (Math.max(big, little) < Math.max(2, length / 2 / 50) || big == little)) {
      return null;
    }
    Charset likely =
        (oneBlock ? oneBlockBig : big > little)
            ? StandardCharsets.UTF_16BE
            : StandardCharsets.UTF_16LE;
    return readsAsText(new String(bytes, 0, length, likely)) ? likely : null;
  }

  /// True when nearly all high bytes are the same and the low ones are not, as in text without
  /// spaces in a script whose letters lie together, such as Thai.
  private static boolean isOneBlock(byte[] bytes, int length, int high) {
    return mostCommon(bytes, length, high) > ONE_BLOCK * length / 2
        && mostCommon(bytes, length, 1 - high) < length / 4;
  }

  private static int mostCommon(byte[] bytes, int length, int offset) {
    int[] counts = new int[256];
    int most = 0;
    for (int i = offset; i < length; i += 2) {
      most = Math.max(most, ++counts[bytes[i] & 0xFF]);
    }
    return most;
  }

  private static int marks(byte[] bytes, int length, int high) {
    int count = 0;
    for (int i = 0; i < length; i += 2) {
      int c = ((bytes[i + high] & 0xFF) << 8) | (bytes[i + 1 - high] & 0xFF);
      count += (c >= ' ' && c < 0x7F) || c == '\n' || WIDE_MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean readsAsText(String text) {
    long odd = text.codePoints().filter(Utf16::isOdd).count();
    return odd <= MOST_ODD * text.length();
  }

  private static boolean isOdd(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f';
      default -> c == 0xFFFD;
    };
  }
}
