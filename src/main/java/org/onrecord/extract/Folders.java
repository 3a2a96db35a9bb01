package org.onrecord.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Temporary folders of workers.
final class Folders {
  private Folders() {}

  static Path make() {
    try {
      return Files.createTempDirectory("onrecord-worker-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder could be made: " + e.getMessage(), e);
    }
  }

  /// Deletes a folder with all in it; what another process is deleting at the same time is left.
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
    } catch (IOException | UncheckedIOException e) {
      deleteOne(folder);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The worker itself may be clearing up; nothing depends on this folder any more.
    }
  }
}
