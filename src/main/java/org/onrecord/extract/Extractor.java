package org.onrecord.extract;

import java.nio.file.Path;

/// Reads files. Safe for threads; a bad file is an answer, never an exception.
public interface Extractor extends AutoCloseable {
  /// Reads one file.
  ///
  /// @return what came out; [Extraction.Failed] for whatever a file can do wrong
  /// @throws java.io.UncheckedIOException when the machine is at fault, such as no process starting
  Extraction extract(Path file);

  /// Reads one file whose hash is known.
  ///
  /// @param sha256 of the file's bytes, 64 lower-case hex digits
  default Extraction extract(Path file, String sha256) {
    return extract(file);
  }

  /// What beside the bytes and the name decides on the answers: version, limits. Answers of equal
  /// makers are equal.
  default String makers() {
    return "";
  }

  /// What reads words from images; empty when nothing does.
  default String ocr() {
    return "";
  }

  /// Ends the worker processes.
  @Override
  void close();
}
