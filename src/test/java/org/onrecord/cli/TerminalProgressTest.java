package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.onrecord.index.FileState;

class TerminalProgressTest {
  private final AtomicLong nanos = new AtomicLong();
  private final TerminalProgress progress =
      new TerminalProgress(
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
          false,
          nanos::get);

  @Test
  void saysHowManyAreDoneHowFastAndWhenItEnds() {
    progress.begin(400, 10);
    for (int i = 0; i < 100; i++) {
      progress.started("f" + i);
      progress.read(state("f" + i));
    }
    after(8);
    assertEquals("100 of 400 files, 12.5 a second, about 24 s left", progress.line());
    progress.end();
  }

  @Test
  void namesTheFileThatHasBeenReadForLongest() {
    progress.begin(3, 0);
    progress.started("slow.pdf");
    after(6);
    progress.started("fast.txt");
    after(6);
    assertEquals("0 of 3 files, 0.0 a second; reading slow.pdf for 12 s", progress.line());
    progress.read(state("slow.pdf"));
    progress.read(state("fast.txt"));
    assertEquals("2 of 3 files, 0.2 a second, about 6 s left", progress.line());
    progress.end();
  }

  @Test
  void saysThatCopiesAreLookedForWhenAllFilesAreRead() {
    progress.begin(1, 0);
    progress.started("f");
    progress.read(state("f"));
    progress.lookingForCopies();
    after(12);
    assertEquals("looking for copies among all documents … for 12 s", progress.line());
    progress.end();
  }

  private void after(int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
  }

  private static FileState state(String path) {
    return new FileState(
        path,
        "",
        FileState.State.NO_TEXT,
        "",
        "text/plain",
        0,
        0,
        0,
        0,
        "und",
        null,
        0,
        null,
        List.of());
  }
}
