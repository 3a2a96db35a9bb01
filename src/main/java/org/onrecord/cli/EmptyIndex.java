package org.onrecord.cli;

import java.io.PrintStream;
import org.onrecord.index.StatementIndex;

/// An index without documents answers everything with nothing; that is said.
final class EmptyIndex {
  private EmptyIndex() {}

  static void tell(StatementIndex index, PrintStream err) {
    if (index.standing().documents() == 0) {
      err.println(
          index.files().isEmpty()
              ? "The corpus is empty: put documents into its folder, then run 'onrecord ingest'."
              : "No file of the corpus could be read: 'onrecord report' says why.");
    }
  }
}
