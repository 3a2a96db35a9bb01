package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/// A part unpacked to a temporary file.
///
/// @param file its bytes, or the first of them when there are too many
/// @param sha256 of all its bytes
/// @param length of all its bytes
/// @param state whether all of it is there
record Spool(Path file, String sha256, long length, State state) implements AutoCloseable {
  enum State {
    WHOLE,
    /// More than one part may have.
    TOO_LARGE,
    /// Unpacking was stopped; the hash is not that of the part.
    STOPPED
  }

  /// Unpacks within the budget's bytes and time.
  static Spool of(InputStream in, Budget budget) throws IOException {
    Path file = Files.createTempFile("part", "");
    MessageDigest digest = DigestUtils.getSha256Digest();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    State state = State.WHOLE;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        budget.progress().step();
        digest.update(buffer, 0, n);
        length += n;
        if (length <= budget.limits().partBytes()) {
          out.write(buffer, 0, n);
        } else {
          state = State.TOO_LARGE;
        }
        if (length > budget.bytesLeft() || budget.outOfTime()) {
          state = State.STOPPED;
          break;
        }
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    budget.takeBytes(length);
    return new Spool(file, HexFormat.of().formatHex(digest.digest()), length, state);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
