package org.onrecord.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;

/// Who may write corrections, and when they take effect.
///
/// @param token secret that a writer has to show, 16 characters or more
/// @param watched true when the corpus is watched, so that corrections take effect by themselves
/// @param clock that dates the corrections
public record Writing(String token, boolean watched, Clock clock) {
  private static final int SHORTEST = 16;

  public Writing {
    if (token.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the token has "
              + token.length()
              + " characters; expected "
              + SHORTEST
              + " or more, such as what 'openssl rand -hex 24' prints");
    }
  }

  /// Compares in a time that does not depend on what was given.
  boolean accepts(String given) {
    return MessageDigest.isEqual(
        DigestUtils.sha256(given.getBytes(StandardCharsets.UTF_8)),
        DigestUtils.sha256(token.getBytes(StandardCharsets.UTF_8)));
  }

  /// Never the token.
  @Override
  public String toString() {
    return "Writing[watched=" + watched + "]";
  }
}
