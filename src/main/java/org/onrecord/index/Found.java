package org.onrecord.index;

import java.util.Iterator;

/// All that a query finds, one hit after the other, in its order, from the one commit that stood
/// when it was asked: what is committed meanwhile changes nothing.
///
/// For one thread. Nothing is read ahead but a few hundred hits, so that the memory taken does not
/// grow with what a hit holds. [#next] raises [java.io.UncheckedIOException] when the disk fails.
public interface Found extends Iterator<Hit>, AutoCloseable {
  /// Exact number of hits, those already given included.
  long total();

  /// Generation of the index that answers.
  String generation();

  /// Lets go of the commit.
  @Override
  void close();
}
