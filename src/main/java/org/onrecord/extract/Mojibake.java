package org.onrecord.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Undoes what a program did that took UTF-8 for windows-1252 and wrote it as UTF-8 again: “â€œ”
/// for an opening quotation mark.
final class Mojibake {
  static final String WARNING =
      "The text had been encoded twice (“â€œ” for a quotation mark); this was undone.";

  /// Fewer sequences could stand in a text about such sequences.
  private static final int LEAST = 3;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /// The text as it was meant, or null when that is not certain: every character beyond ASCII must
  /// be half of a sequence, and there must be three sequences or more.
  static @Nullable String undone(String text) {
    byte[] bytes = bytes(text);
    if (bytes == null || !Utf8.isStrictly(bytes)) {
      return null;
    }
    String meant = new String(bytes, StandardCharsets.UTF_8);
    long sequences = meant.chars().filter(c -> c >= 0x80).count();
    return sequences >= LEAST ? meant : null;
  }

  /// The bytes that were taken for windows-1252, or null when some character is none of its.
  private static byte @Nullable [] bytes(String text) {
    CharsetEncoder encoder = WINDOWS.newEncoder();
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0xA0) {
        // The five bytes that windows-1252 leaves open went through as control characters.
        bytes[i] = (byte) c;
        continue;
      }
      if (!encoder.canEncode(c)) {
        return null;
      }
      bytes[i] = encoded(encoder, c);
    }
    return bytes;
  }

  private static byte encoded(CharsetEncoder encoder, char c) {
    try {
      ByteBuffer one = encoder.encode(CharBuffer.wrap(new char[] {c}));
      return one.get();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("windows-1252 has " + c, e);
    }
  }
}
