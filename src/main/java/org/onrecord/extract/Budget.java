package org.onrecord.extract;

import java.time.Duration;

/// What is left for one file and all that is in it: time, parts, bytes, characters.
///
/// Time is processor time of this process, and of the programs that it waits for, so that a busy
/// machine cuts no text; time on the wall counts a quarter.
final class Budget {
  private static final int DOCUMENTS_OF_TEXT = 3;
  private final Limits limits;
  private final String ocrLanguages;
  private final String ocrCache;
  private final Progress progress;
  private final long started = System.nanoTime();
  private final Duration cpuAtStart = cpu();
  private final Duration time;
  private Duration elsewhere = Duration.ZERO;
  private int parts;
  private long bytes;
  private long characters;

  /// Three quarters of the worker's time, so that what was read until then can still be handed
  /// over.
  Budget(Request request, Progress progress) {
    this.limits = request.limits();
    this.ocrLanguages = request.ocrLanguages();
    this.ocrCache = request.ocrCache();
    this.progress = progress;
    this.time = request.budget().dividedBy(4).multipliedBy(3);
    this.parts = limits.parts();
    this.bytes = limits.allPartBytes();
    this.characters = (long) DOCUMENTS_OF_TEXT * limits.characters();
  }

  Limits limits() {
    return limits;
  }

  /// Where to count what was done.
  Progress progress() {
    return progress;
  }

  /// True when images are read.
  boolean ocr() {
    return !ocrLanguages.isEmpty();
  }

  /// Tesseract's names of the languages that images are read in.
  String ocrLanguages() {
    return ocrLanguages;
  }

  /// Folder for words that were read from images; empty keeps none.
  String ocrCache() {
    return ocrCache;
  }

  Duration timeLeft() {
    Duration wall = Duration.ofNanos(System.nanoTime() - started).dividedBy(Deadline.WALL_FACTOR);
    Duration worked = cpu().minus(cpuAtStart).plus(elsewhere);
    Duration left = time.minus(wall.compareTo(worked) > 0 ? wall : worked);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// Takes the time that another program worked for this file.
  void takeTime(Duration used) {
    elsewhere = elsewhere.plus(used);
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean outOfTime() {
    return timeLeft().isZero();
  }

  /// Takes one part; false when there are none left.
  boolean takePart() {
    return parts-- > 0;
  }

  long bytesLeft() {
    return bytes;
  }

  void takeBytes(long used) {
    bytes -= used;
  }

  /// The most characters that the next document may have.
  int charactersLeft() {
    return (int) Math.max(0, Math.min(limits.characters(), characters));
  }

  void takeCharacters(int used) {
    characters -= used;
  }
}
