package org.onrecord.cli;

import java.io.PrintStream;
import org.onrecord.index.FileState;
import org.onrecord.ingest.Progress;

/// A line for every file that a watched corpus gains, changes or loses.
final class ChangeLines implements Progress {
  private final PrintStream err;

  ChangeLines(PrintStream err) {
    this.err = err;
  }

  @Override
  public void read(FileState state) {
    String path = Terminal.plain(state.path());
    err.println(
        state.state().isIndexed()
            ? "read     "
                + path
                + ": "
                + Sentences.count(state.statements(), "statement", "statements")
            : state.state() + "  " + path + ": " + Terminal.plain(state.reason()));
  }

  @Override
  public void gone(String path) {
    err.println("gone     " + Terminal.plain(path));
  }
}
