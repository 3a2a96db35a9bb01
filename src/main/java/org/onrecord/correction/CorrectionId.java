package org.onrecord.correction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/// Ids that are the same for the same decision, whoever's file it stands in.
public final class CorrectionId {
  /// Crockford's base 32, lower case: no i, l, o, u.
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 12;

  private CorrectionId() {}

  /// Twelve characters from the first 60 bits of sha-256 over the canonical JSON without its id.
  public static String of(Correction correction) {
    byte[] json = CorrectionJson.canonical(correction).getBytes(StandardCharsets.UTF_8);
    long bits = ByteBuffer.wrap(DigestUtils.sha256(json)).getLong() >>> 4;
    char[] id = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      id[i] = ALPHABET.charAt((int) (bits & 31));
      bits >>>= 5;
    }
    return new String(id);
  }

  /// True for what can be an id: twelve of the letters that ids are made of.
  public static boolean isOne(String id) {
    return id.length() == LENGTH && id.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }
}
