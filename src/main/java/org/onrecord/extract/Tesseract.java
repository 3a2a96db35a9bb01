package org.onrecord.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The OCR program tesseract, where it is installed.
///
/// @param languages its names of the languages it can read, joined by `+`; empty when it is missing
record Tesseract(String languages) {
  /// No tesseract.
  static final Tesseract NONE = new Tesseract("");

  private static final String PROGRAM = "tesseract";

  boolean installed() {
    return !languages.isEmpty();
  }

  /// Asks the program for its languages; English first, so that it wins where two fit.
  static Tesseract find() {
    try {
      String listed = run(List.of(PROGRAM, "--list-langs"), Duration.ofSeconds(10));
      return new Tesseract(
          listed
              .lines()
              .map(String::strip)
              .filter(line -> line.matches("[A-Za-z_/]{3,}"))
              .filter(line -> !line.equals("osd") && !line.equals("equ"))
              .sorted((a, b) -> Boolean.compare(b.equals("eng"), a.equals("eng")))
              .distinct()
              .collect(Collectors.joining("+")));
    } catch (IOException e) {
      return NONE;
    }
  }

  /// The words in an image; pages of a many-page image are parted by form feeds.
  ///
  /// @throws IOException when the program fails or takes longer than `most`
  String read(Path image, Duration most) throws IOException {
    return run(List.of(PROGRAM, image.toString(), "stdout", "-l", languages), most);
  }

  private static String run(List<String> command, Duration most) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    Thread alarm = Thread.ofVirtual().start(() -> killAfter(process, most));
    try {
      process.getOutputStream().close();
      byte[] words = process.getInputStream().readAllBytes();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException("tesseract ended with code " + exit);
      }
      return new String(words, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("OCR was interrupted", e);
    } finally {
      alarm.interrupt();
    }
  }

  private static void killAfter(Process process, Duration most) {
    try {
      if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
