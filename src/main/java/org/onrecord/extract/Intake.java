package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What is refused before any parser sees it: no file, no bytes, too many bytes.
final class Intake {
  private static final String UNKNOWN = "application/octet-stream";

  private Intake() {}

  /// Why the file is not read at all, or null.
  static Extraction.@Nullable Failed refuse(Path file, Limits limits) throws IOException {
    if (!Files.isRegularFile(file)) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      return failed(
          Extraction.Kind.UNSUPPORTED, "this is no ordinary file but a folder, pipe or device.");
    }
    long size = Files.size(file);
    if (size == 0) {
      return failed(Extraction.Kind.NO_TEXT, "the file is empty, 0 bytes.");
    }
    if (size > limits.fileBytes()) {
      return failed(
          Extraction.Kind.TOO_LARGE,
          "the file has "
              + size
              + " bytes, more than the "
              + limits.fileBytes()
              + " that are opened.");
    }
    return Files.isReadable(file) ? null : unreadable(new AccessDeniedException(file.toString()));
  }

  /// The answer for a file that the machine would not hand over.
  static Extraction.Failed unreadable(IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException gone -> "there is no such file (any more).";
          case AccessDeniedException denied -> "this user may not read the file.";
          default -> "the file could not be read from the disk: " + e.getMessage();
        };
    return failed(Extraction.Kind.CORRUPT, why);
  }

  private static Extraction.Failed failed(Extraction.Kind kind, String message) {
    return new Extraction.Failed(UNKNOWN, kind, message);
  }
}
