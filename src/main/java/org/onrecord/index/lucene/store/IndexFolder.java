package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.onrecord.index.IndexUnusable;

/// What lies where in the folder of an index.
///
/// The Lucene files lie in the folder itself until it is rebuilt for the first time; from then on a
/// file `current` names the generation, a folder beside it, that they lie in. `extracted/` is the
/// cache of what was read from files; it belongs to no generation.
public final class IndexFolder {
  private static final String POINTER = "current";
  private static final String EXTRACTED = "extracted";
  private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");
  private static final Pattern LUCENE =
      Pattern.compile("write\\.lock|(segments|pending_segments)_.*|_.*");

  private final Path folder;

  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  /// Where what was extracted from files is kept.
  public Path extracted() {
    return folder.resolve(EXTRACTED);
  }

  /// The folder that the Lucene files of the current generation lie in.
  ///
  /// @throws IndexUnusable when the pointer names nothing that can be one
  public Path current() {
    try {
      String name = Files.readString(folder.resolve(POINTER)).strip();
      if (!GENERATION.matcher(name).matches()) {
        throw new IndexUnusable(
            IndexUnusable.Why.DAMAGED,
            folder.resolve(POINTER)
                + " names no generation of the index; run `onrecord rebuild --index "
                + folder
                + "` to make it anew");
      }
      return folder.resolve(name);
    } catch (NoSuchFileException e) {
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder.resolve(POINTER), e);
    }
  }

  /// The folder that people know: that of the index, for a generation of it.
  public static Path known(Path generation) {
    Path parent = generation.getParent();
    return parent != null && GENERATION.matcher(name(generation)).matches() ? parent : generation;
  }

  /// A folder for the next generation; it does not exist yet.
  public Path next() throws IOException {
    int last =
        generations().stream()
            .mapToInt(path -> Integer.parseInt(GENERATION.matcher(name(path)).replaceAll("$1")))
            .max()
            .orElse(0);
    return folder.resolve("generation-" + (last + 1));
  }

  /// Keeps every other writer out of the current generation until closed.
  ///
  /// @throws IndexUnusable when another writes
  public Lock lock() throws IOException {
    Files.createDirectories(folder);
    Path current = currentOrFolder();
    try (Directory directory = FSDirectory.open(current)) {
      if (!DirectoryReader.indexExists(directory)) {
        Opening.checkOurs(directory, folder);
      }
      return Opening.lock(directory, folder);
    }
  }

  /// The current generation; the folder itself where that is not to be had, so that a broken
  /// pointer can be put right.
  private Path currentOrFolder() {
    try {
      return Files.isDirectory(current()) ? current() : folder;
    } catch (IndexUnusable e) {
      return folder;
    }
  }

  /// Copies the Lucene files of the current generation into a folder, which is made. No one may
  /// write meanwhile.
  public void copyTo(Path next) throws IOException {
    Files.createDirectories(next);
    try (Stream<Path> files = Files.list(current())) {
      for (Path file : files.sorted().toList()) {
        String name = name(file);
        if (LUCENE.matcher(name).matches()
            && !name.equals("write.lock")
            && Files.isRegularFile(file)) {
          Files.copy(file, next.resolve(name));
        }
      }
    }
  }

  /// Writes the pointer beside the old one, safe on the disk.
  public void prepare(Path generation) throws IOException {
    Path fresh = folder.resolve(POINTER + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(name(generation) + "\n"));
      channel.force(true);
    }
  }

  /// Makes the generation that was prepared the current one: before, the old one is, after it the
  /// new one, and nothing between.
  public void switchOver() throws IOException {
    Files.move(
        folder.resolve(POINTER + ".new"), folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; there the move itself is as safe as it gets.
    }
  }

  /// Deletes all generations but the current one. What another process holds open is left to the
  /// next time.
  public void sweep() throws IOException {
    Path current = currentOrFolder();
    for (Path generation : generations()) {
      if (!generation.equals(current)) {
        delete(generation);
      }
    }
    if (!current.equals(folder)) {
      for (Path file : listed()) {
        if (LUCENE.matcher(name(file)).matches() && Files.isRegularFile(file)) {
          deleteOne(file);
        }
      }
    }
  }

  private List<Path> generations() throws IOException {
    return listed().stream().filter(path -> GENERATION.matcher(name(path)).matches()).toList();
  }

  private List<Path> listed() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> names = Files.list(folder)) {
      return names.sorted().toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(tree)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    paths.forEach(IndexFolder::deleteOne);
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Another process has it open, where the system minds that.
    }
  }

  /// True for what we put into the folder beside Lucene's files.
  static boolean isOurs(String name) {
    return name.startsWith(POINTER) || name.equals(EXTRACTED) || GENERATION.matcher(name).matches();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
