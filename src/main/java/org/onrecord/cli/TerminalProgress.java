package org.onrecord.cli;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;
import org.onrecord.ingest.Progress;

/// A bar with rate and time left on a terminal; nothing elsewhere.
final class TerminalProgress implements Progress {
  private final PrintStream err;
  private @Nullable ProgressBar bar;

  private TerminalProgress(PrintStream err) {
    this.err = err;
  }

  /// The listener for this process: a bar when a person watches, else silence.
  @SuppressWarnings("SystemConsoleNull") // null where a console provider refuses
  static Progress forThisProcess(PrintStream err) {
    // Without a terminal there may be a console all the same since Java 22; isTerminal() tells.
    Console console = System.console();
    return console != null && console.isTerminal() ? new TerminalProgress(err) : Progress.NONE;
  }

  @Override
  public void begin(int toRead, int kept) {
    if (toRead > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(toRead)
              .setUnit(" files", 1)
              .showSpeed()
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
              .build();
    }
  }

  @Override
  public void read(FileState state) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
    }
  }
}
