package org.onrecord.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Keeps extractions in a folder, so that a file is read once however often it is worked on.
///
/// Losing any of it costs time, never data: an entry that is missing, torn or damaged is not found,
/// and a folder that cannot be written to keeps nothing. What was used least recently goes when the
/// folder grows beyond its bound. Safe for threads, and for several processes on one folder.
public final class ExtractionCache {
  /// 1 GiB: the specimens take 3.9 KB each, so about 250,000 letters or articles.
  public static final long STANDARD_BYTES = 1L << 30;

  /// What is left after clearing out, of what is allowed, so that it is not done at every file.
  private static final double KEPT = 0.9;

  private final Path folder;
  private final long mostBytes;
  private final Clock clock;
  private long bytes;
  private @Nullable String fault;

  /// An extraction, and what could read images when it was made ([Extractor#ocr]).
  public record Entry(String ocr, Extraction extraction) {}

  private record Kept(Path path, long bytes, FileTime used) {}

  private ExtractionCache(Path folder, long mostBytes, Clock clock) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /// The cache in a folder, which need not exist.
  ///
  /// @param mostBytes its bound; 0 keeps nothing
  public static ExtractionCache open(Path folder, long mostBytes, Clock clock) {
    var cache = new ExtractionCache(folder, mostBytes, clock);
    cache.bytes = cache.all().stream().mapToLong(Kept::bytes).sum();
    return cache;
  }

  /// What is kept under a key, when it is whole.
  public Optional<Entry> find(String key) {
    Path path = path(key);
    try {
      Entry entry = CacheFile.read(path, key);
      touch(path);
      return Optional.of(entry);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Damage of any kind; the next reading replaces it.
      return Optional.empty();
    }
  }

  private void touch(Path path) {
    try {
      Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
    } catch (IOException e) {
      // A folder that may not be written to has no order of use; nothing is cleared out of it.
    }
  }

  /// Keeps an entry, in the place of what had its key.
  public synchronized void keep(String key, Entry entry) {
    if (fault != null || mostBytes == 0) {
      return;
    }
    Path path = path(key);
    try {
      Files.createDirectories(folder.resolve(group(key)));
      Path fresh = Files.createTempFile(folder, "fresh-", ".tmp");
      try {
        CacheFile.write(fresh, key, entry);
        Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
        bytes += Files.size(fresh);
        Files.move(
            fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      if (bytes > mostBytes) {
        clearOut();
      }
    } catch (IOException e) {
      // A full disk or a read-only folder: the index needs the room more than we do.
      fault = e.toString();
    }
  }

  private void clearOut() throws IOException {
    List<Kept> oldest = new ArrayList<>(all());
    oldest.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
    bytes = oldest.stream().mapToLong(Kept::bytes).sum();
    for (Kept kept : oldest) {
      if (bytes <= mostBytes * KEPT) {
        return;
      }
      Files.deleteIfExists(kept.path());
      bytes -= kept.bytes();
    }
  }

  /// Why nothing more is kept, when something went wrong.
  public synchronized Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /// Bytes that the entries take on the disk.
  public synchronized long bytes() {
    return bytes;
  }

  private List<Kept> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      return walk.filter(Files::isRegularFile).flatMap(ExtractionCache::kept).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static Stream<Kept> kept(Path path) {
    try {
      return Stream.of(new Kept(path, Files.size(path), Files.getLastModifiedTime(path)));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private Path path(String key) {
    return folder.resolve(group(key)).resolve(hash(key).substring(2));
  }

  /// A folder for each 256th of the entries, so that none grows too long to be listed.
  private static String group(String key) {
    return hash(key).substring(0, 2);
  }

  private static String hash(String key) {
    return DigestUtils.sha256Hex(key);
  }
}
