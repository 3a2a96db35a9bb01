package org.onrecord.extract;

import java.time.Duration;
import java.util.regex.Pattern;

/// How a [WorkerPool] reads.
///
/// @param workers worker processes at most, 1 or more
/// @param ocr whether words are read from images
/// @param limits how much of one file is read
/// @param patience how long a file may take
/// @param recycleAfter documents after which a worker is replaced by a fresh one, 1 or more
/// @param heapMegabytes largest heap of a worker, 64 or more
public record Settings(
    int workers, Ocr ocr, Limits limits, Patience patience, int recycleAfter, int heapMegabytes) {

  public Settings {
    if (workers < 1 || recycleAfter < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException(
          "a pool needs 1 worker or more, 1 document or more for each, and 64 MB of heap or more");
    }
  }

  /// One worker a core, OCR where tesseract is installed, standard limits.
  public static Settings standard() {
    return new Settings(
        Runtime.getRuntime().availableProcessors(),
        Ocr.AUTO,
        Limits.STANDARD,
        Patience.STANDARD,
        2_000,
        512);
  }

  /// The same with another number of workers.
  public Settings withWorkers(int number) {
    return new Settings(number, ocr, limits, patience, recycleAfter, heapMegabytes);
  }

  /// The same with OCR on, off or automatic.
  public Settings withOcr(Ocr mode) {
    return new Settings(workers, mode, limits, patience, recycleAfter, heapMegabytes);
  }

  /// The same with other deadlines.
  public Settings withPatience(Patience other) {
    return new Settings(workers, ocr, limits, other, recycleAfter, heapMegabytes);
  }

  /// The same with workers that are replaced after so many documents.
  public Settings withRecycleAfter(int documents) {
    return new Settings(workers, ocr, limits, patience, documents, heapMegabytes);
  }

  /// Whether words are read from images.
  public enum Ocr {
    /// Where tesseract is installed.
    AUTO,
    OFF
  }

  /// How long a file may take before its worker is killed, in processor time.
  ///
  /// @param base for any file
  /// @param perMegabyte more for each begun million bytes
  /// @param most never longer than this
  /// @param forOcr for a file whose words are read from images, in all
  /// @param withoutProgress for any file, while nothing is read from it and nothing comes out
  public record Patience(
      Duration base,
      Duration perMegabyte,
      Duration most,
      Duration forOcr,
      Duration withoutProgress) {
    private static final Pattern CONTAINER =
        Pattern.compile("(?i).*\\.(zip|tar|t?gz|bz2|xz|7z|rar|mbox|pst|eml|msg)");

    /// 10 s and 2 s a megabyte, 60 s for archives and mailboxes, 60 s at most; 5 minutes with OCR;
    /// 20 s without progress.
    public static final Patience STANDARD =
        new Patience(
            Duration.ofSeconds(10),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofSeconds(20));

    /// Archives and mailboxes get the most there is: their size tells little of what is in them.
    Duration forFile(String name, long bytes) {
      return CONTAINER.matcher(name).matches() ? most : forBytes(bytes);
    }

    private Duration forBytes(long bytes) {
      long megabytes = Math.min(1_000_000, (bytes + 999_999) / 1_000_000);
      Duration all = base.plus(perMegabyte.multipliedBy(megabytes));
      return all.compareTo(most) < 0 ? all : most;
    }
  }
}
