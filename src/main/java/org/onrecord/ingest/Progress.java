package org.onrecord.ingest;

import org.onrecord.index.FileState;

/// Hears how a run is going. Called by one thread.
public interface Progress {
  /// Nobody listens.
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int toRead, int kept) {}

        @Override
        public void read(FileState state) {}

        @Override
        public void end() {}
      };

  /// The corpus is listed.
  ///
  /// @param toRead files that will be read
  /// @param kept files that stand as they are
  void begin(int toRead, int kept);

  /// A file of the corpus is done; parts of a container are not reported one by one.
  void read(FileState state);

  /// All files are done.
  void end();
}
