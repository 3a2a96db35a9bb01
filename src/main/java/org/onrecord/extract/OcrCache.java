package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// The words of one picture, kept in a folder under the hash of its bytes and the languages.
final class OcrCache {
  private final @Nullable Path file;

  /// @param folder where words are kept; empty keeps none
  OcrCache(String folder, String languages, Path picture) throws IOException {
    this.file =
        folder.isEmpty()
            ? null
            : Path.of(folder, FileHash.of(picture) + "-" + languages.replace('/', '_'));
  }

  /// What was read before, or null.
  @Nullable String words() throws IOException {
    return file != null && Files.exists(file) ? Files.readString(file) : null;
  }

  /// Keeps what was read; a reader at the same time sees all of it or nothing.
  void keep(String words) throws IOException {
    if (file != null) {
      Path part = Files.createTempFile(file.getParent(), "words", ".part");
      Files.writeString(part, words);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
