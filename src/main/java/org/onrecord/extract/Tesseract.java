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

  /// A page of letter paper at 300 dots an inch takes 2 to 6 s.
  private static final Duration MOST_FOR_A_PICTURE = Duration.ofSeconds(60);

  /// The picture took longer than a picture may.
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1;

    TooSlow(Duration after) {
      super("tesseract was stopped after " + after.toSeconds() + " s");
    }
  }

  boolean installed() {
    return !languages.isEmpty();
  }

  /// Asks the program for its languages; English first, so that it wins where two fit.
  static Tesseract find() {
    try {
      Process process = start(List.of(PROGRAM, "--list-langs"));
      String listed = words(process, Duration.ofSeconds(10));
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

  /// What the program says of its version, such as `tesseract 5.3.0`; its name alone when it does
  /// not say.
  static String version() {
    try {
      String said = words(start(List.of(PROGRAM, "--version")), Duration.ofSeconds(10));
      return said.lines().findFirst().map(String::strip).orElse(PROGRAM);
    } catch (IOException e) {
      return PROGRAM;
    }
  }

  /// The words in an image, read once for all images with the same bytes; pages of a many-page
  /// image are parted by form feeds.
  ///
  /// @throws TooSlow when it takes more than a minute or than the budget has left
  /// @throws IOException when the program fails
  String read(Path image, Budget budget) throws IOException {
    var known = new OcrCache(budget.ocrCache(), languages, image);
    String before = known.words();
    if (before != null) {
      return before;
    }
    String words = recognise(image, budget);
    known.keep(words);
    return words;
  }

  private String recognise(Path image, Budget budget) throws IOException {
    Duration left = budget.timeLeft();
    Duration most = left.compareTo(MOST_FOR_A_PICTURE) < 0 ? left : MOST_FOR_A_PICTURE;
    long start = System.nanoTime();
    Process process = start(List.of(PROGRAM, image.toString(), "stdout", "-l", languages));
    try (var _ =
        budget.progress().watch(() -> Processes.cpu(process).orElse(Duration.ZERO).toMillis())) {
      return words(process, most);
    } finally {
      budget.takeTime(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private static Process start(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String words(Process process, Duration most) throws IOException {
    Thread alarm = Thread.ofVirtual().start(() -> killAfter(process, most));
    long start = System.nanoTime();
    try {
      byte[] words = process.getInputStream().readAllBytes();
      int exit = process.waitFor();
      if (exit != 0 && System.nanoTime() - start >= most.toNanos()) {
        throw new TooSlow(most);
      }
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
