package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Drains what a worker prints, so that it never waits for a reader, and keeps the end of it.
final class LastWords {
  private static final int KEPT = 2_000;
  private final StringBuilder end = new StringBuilder();

  private LastWords() {}

  static LastWords of(InputStream errors) {
    var words = new LastWords();
    Thread.ofVirtual().name("worker-stderr").start(() -> words.drain(errors));
    return words;
  }

  private void drain(InputStream errors) {
    byte[] buffer = new byte[8192];
    try (errors) {
      for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
        append(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      append(" (" + e.getMessage() + ")");
    }
  }

  private synchronized void append(String printed) {
    end.append(printed);
    end.delete(0, Math.max(0, end.length() - KEPT));
  }

  /// The last line printed, or a word that nothing was.
  synchronized String text() {
    String all = end.toString().strip();
    return all.isEmpty() ? "nothing" : all.substring(all.lastIndexOf('\n') + 1).strip();
  }
}
