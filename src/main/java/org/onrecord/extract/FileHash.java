package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/// Names a file by its bytes.
public final class FileHash {
  private FileHash() {}

  /// Sha-256 of the bytes, 64 lower-case hex digits.
  public static String of(Path file) throws IOException {
    return new DigestUtils(DigestUtils.getSha256Digest()).digestAsHex(file);
  }
}
