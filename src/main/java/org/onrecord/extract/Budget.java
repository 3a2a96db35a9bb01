package org.onrecord.extract;

import java.time.Duration;

/// What is left for one file and all that is in it: time, parts, bytes, characters.
final class Budget {
  private static final int DOCUMENTS_OF_TEXT = 3;
  private final Limits limits;
  private final String ocrLanguages;
  private final long started = System.nanoTime();
  private final long nanos;
  private int parts;
  private long bytes;
  private long characters;

  /// Three quarters of the worker's time, so that what was read until then can still be handed
  /// over.
  Budget(Limits limits, String ocrLanguages, Duration time) {
    this.limits = limits;
    this.ocrLanguages = ocrLanguages;
    this.nanos = time.toNanos() / 4 * 3;
    this.parts = limits.parts();
    this.bytes = limits.allPartBytes();
    this.characters = (long) DOCUMENTS_OF_TEXT * limits.characters();
  }

  Limits limits() {
    return limits;
  }

  /// True when images are read.
  boolean ocr() {
    return !ocrLanguages.isEmpty();
  }

  /// Tesseract's names of the languages that images are read in.
  String ocrLanguages() {
    return ocrLanguages;
  }

  Duration timeLeft() {
    return Duration.ofNanos(Math.max(0, nanos - (System.nanoTime() - started)));
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
