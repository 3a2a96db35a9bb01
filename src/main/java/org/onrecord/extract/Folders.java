package org.onrecord.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Temporary folders of workers.
final class Folders {
  private static final String PREFIX = "onrecord-worker-";
  private static final Pattern OWNED = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

  private Folders() {}

  /// Deletes the folders of processes that were killed before they could.
  static void sweep() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
    List<Path> left;
    try (Stream<Path> all = Files.list(temporary)) {
      left = all.filter(Folders::isLeft).toList();
    } catch (IOException | UncheckedIOException e) {
      // What cannot be listed cannot be cleared up; nothing depends on it.
      return;
    }
    left.forEach(Folders::delete);
  }

  private static boolean isLeft(Path folder) {
    Matcher owned = OWNED.matcher(String.valueOf(folder.getFileName()));
    return owned.matches()
        && ProcessHandle.of(Long.parseLong(owned.group(1))).isEmpty()
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  static Path make() {
    try {
      long owner = ProcessHandle.current().pid();
      return Files.createTempDirectory(PREFIX + owner + "-").toAbsolutePath();
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
