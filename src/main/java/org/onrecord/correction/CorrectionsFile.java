package org.onrecord.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// The file that corrections are kept in: one JSON object a line, only ever added to.
///
/// Safe for threads and processes: a writer holds the file's lock while it reads and adds. What
/// [#append] has returned from survives a crash; a line torn by one is reported and passed over.
public final class CorrectionsFile {
  /// Its name in a corpus.
  public static final String NAME = "corrections.jsonl";

  private static final long LOCK_LOOK_NANOS = 2_000_000;

  private final Path path;

  public CorrectionsFile(Path path) {
    this.path = path;
  }

  /// The file of a corpus.
  public static CorrectionsFile of(Path corpus) {
    return new CorrectionsFile(corpus.resolve(NAME));
  }

  /// Where it is.
  public Path path() {
    return path;
  }

  /// What stands in a file.
  ///
  /// @param corrections in the order of the file
  /// @param faults of lines that cannot be used, in the order of the file
  public record Content(List<Correction> corrections, List<CorrectionFault> faults) {
    /// Nothing.
    public static final Content EMPTY = new Content(List.of(), List.of());

    public Content {
      corrections = List.copyOf(corrections);
      faults = List.copyOf(faults);
    }
  }

  /// Reads it; a file that is not there holds nothing.
  ///
  /// @throws UncheckedIOException when it is there and cannot be read
  public Content read() {
    if (!Files.exists(path)) {
      return Content.EMPTY;
    }
    try {
      return CorrectionLines.read(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /// Adds corrections at the end and waits until the disk has them; none that it already holds.
  ///
  /// @return those that were added
  /// @throws UncheckedIOException when the disk fails
  public List<Correction> append(List<Correction> corrections) {
    return append(held -> corrections);
  }

  /// Adds what is made of the present content, which nobody else changes meanwhile.
  ///
  /// @param making what to add; what it throws ends the call with the file as it was
  /// @return those that were added: the made ones that were not there
  /// @throws UncheckedIOException when the disk fails
  public List<Correction> append(Function<Content, List<Correction>> making) {
    try (FileChannel file =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock _ = lock(file)) {
      byte[] bytes = bytes(file);
      Content held = CorrectionLines.read(path.getFileName().toString(), bytes);
      Set<Correction> there = new HashSet<>(held.corrections());
      List<Correction> added = making.apply(held).stream().filter(there::add).toList();
      if (!added.isEmpty()) {
        write(file, CorrectionLines.written(bytes, added));
      }
      return added;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  /// Waits for the lock; another thread of this process has to be waited for by hand.
  private static FileLock lock(FileChannel file) throws IOException {
    while (true) {
      try {
        return file.lock();
      } catch (OverlappingFileLockException e) {
        LockSupport.parkNanos(LOCK_LOOK_NANOS);
      }
    }
  }

  private static byte[] bytes(FileChannel file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(file.size()));
    long at = 0;
    for (int read = 0; read >= 0 && buffer.hasRemaining(); at += read) {
      read = file.read(buffer, at);
    }
    return buffer.array();
  }

  private static void write(FileChannel file, String lines) throws IOException {
    long before = file.size();
    ByteBuffer buffer = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    try {
      for (long at = before; buffer.hasRemaining(); ) {
        at += file.write(buffer, at);
      }
      file.force(true);
    } catch (IOException e) {
      file.truncate(before);
      throw e;
    }
  }
}
