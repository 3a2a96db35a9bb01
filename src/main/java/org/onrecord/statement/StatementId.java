package org.onrecord.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.onrecord.document.Span;

/// Ids that survive renaming the file and indexing it again.
public final class StatementId {
  /// Crockford's base 32, lower case: no i, l, o, u.
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 12;

  private StatementId() {}

  /// Twelve characters from the first 60 bits of sha-256 over the document's id and the spans.
  public static String of(String documentId, List<Span> spans) {
    MessageDigest digest = sha256();
    digest.update(documentId.getBytes(StandardCharsets.UTF_8));
    for (Span span : spans) {
      digest.update(ByteBuffer.allocate(8).putInt(span.start()).putInt(span.end()).array());
    }
    long bits = ByteBuffer.wrap(digest.digest()).getLong() >>> 4;
    char[] id = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      id[i] = ALPHABET.charAt((int) (bits & 31));
      bits >>>= 5;
    }
    return new String(id);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
