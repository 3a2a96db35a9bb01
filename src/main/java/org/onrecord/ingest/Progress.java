package org.onrecord.ingest;

import org.onrecord.index.FileState;

/// Hears how a run is going. All but [#started] is called by one thread.
public interface Progress {
  /// Nobody listens.
  Progress NONE = new Progress() {};

  /// The corpus is listed.
  ///
  /// @param toRead files that will be looked into
  /// @param kept files that stand as they are
  default void begin(int toRead, int kept) {}

  /// A reader takes up a file. Called by several threads.
  default void started(String path) {}

  /// A file of the corpus is done; parts of a container are not reported one by one.
  default void read(FileState state) {}

  /// A file or part has left the corpus.
  default void gone(String path) {}

  /// All files are written, and copies are looked for among all documents, old and new.
  default void lookingForCopies() {}

  /// All is done, or the run was stopped.
  default void end() {}
}
