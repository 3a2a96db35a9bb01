package org.onrecord.correction;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;

/// A document, known by its bytes, or, once its file was edited, by its path.
///
/// @param sha256 of the file's bytes, 64 lower-case hex digits
/// @param path in the corpus when the correction was made, or null
public record DocumentTarget(String sha256, @Nullable String path) {
  private static final int HEX = 64;

  public DocumentTarget {
    if (sha256.length() != HEX
        || !sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
      throw new IllegalArgumentException(
          "a document is known by the sha-256 of its file, 64 hex digits, not by \""
              + sha256
              + "\"");
    }
  }

  /// The target that means a document as it is now.
  public static DocumentTarget of(Document document) {
    return new DocumentTarget(document.source().id(), document.source().path());
  }
}
