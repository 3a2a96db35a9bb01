package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.store.IndexFolder;

/// Whether there is room on the disk, told before anything is begun and in words when it runs out.
final class DiskRoom {
  /// Merging writes a segment beside the ones that it replaces, so that an index may need its own
  /// size again; below half a gigabyte a disk fills up faster than one looks.
  private static final long LEAST = 512L << 20;

  private DiskRoom() {}

  /// There is too little of it.
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full(long needed, long free, Path folder) {
      super(
          "disk full: "
              + megabytes(needed)
              + " MB needed, "
              + megabytes(free)
              + " free where "
              + folder
              + " lies; make room and run it again, what is indexed stands");
    }
  }

  /// @throws Full when there is less free than the index takes, or than 512 MB
  static void check(Path folder) {
    long needed = needed(folder);
    long free = free(folder);
    if (free < needed) {
      throw new Full(needed, free, folder);
    }
  }

  /// The failure itself, or [Full] when a full disk is behind it, however deep.
  static RuntimeException inWords(RuntimeException failure, Path folder) {
    return isBehind(failure) ? new Full(needed(folder), free(folder), folder) : failure;
  }

  private static boolean isBehind(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isFull(cause) || Stream.of(cause.getSuppressed()).anyMatch(DiskRoom::isBehind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Throwable cause) {
    String said =
        cause instanceof FileSystemException file
            ? file.getReason() + " " + file.getMessage()
            : String.valueOf(cause.getMessage());
    String words = said.toLowerCase(Locale.ROOT);
    return cause instanceof IOException
        && (words.contains("no space left")
            || words.contains("quota exceeded")
            || words.contains("not enough space"));
  }

  private static long needed(Path folder) {
    return Math.max(least(), size(folder));
  }

  private static long least() {
    return Long.getLong("onrecord.leastFreeBytes", LEAST);
  }

  private static long size(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      return walk.filter(path -> !path.startsWith(new IndexFolder(folder).extracted()))
          .mapToLong(DiskRoom::sizeOf)
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// Bytes that this user may still write where a folder lies or would lie.
  static long free(Path folder) {
    Path place = folder.toAbsolutePath();
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    try {
      return Files.getFileStore(place).getUsableSpace();
    } catch (IOException e) {
      // Where the system does not tell, the attempt will.
      return Long.MAX_VALUE;
    }
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
