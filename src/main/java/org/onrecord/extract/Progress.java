package org.onrecord.extract;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How far the reading of a file has come, counted in whatever moves: bytes, parts, pages, words.
///
/// Only that the count changes means something. One thread counts, another may look.
final class Progress {
  private final AtomicLong counted = new AtomicLong();
  private volatile LongSupplier beside = Progress::nothing;

  /// One thing more was done.
  void step() {
    counted.lazySet(counted.get() + 1);
  }

  /// Counts along what a stream or another process does, until what is given back is closed.
  Watch watch(LongSupplier count) {
    LongSupplier before = beside;
    beside = count;
    return () -> {
      counted.lazySet(counted.get() + 1);
      beside = before;
    };
  }

  /// The count so far.
  long count() {
    return counted.get() + beside.getAsLong();
  }

  private static long nothing() {
    return 0;
  }

  /// Ends when what it counts along has ended.
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
