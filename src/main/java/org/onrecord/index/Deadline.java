package org.onrecord.index;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// By when work with an index has to end: bound to a thread for as long as a piece of work takes,
/// and heeded by whatever reads the index within.
///
/// What is still at it when the time is over ends with [SearchTimeout]. Work that nobody put a
/// deadline to takes as long as it takes.
public final class Deadline {
  private static final ScopedValue<Deadline> BOUND = ScopedValue.newInstance();
  private static final Deadline NEVER = new Deadline(Duration.ZERO, 0);

  private final Duration limit;
  private final long endNanos;

  private Deadline(Duration limit, long endNanos) {
    this.limit = limit;
    this.endNanos = endNanos;
  }

  /// Work that ends in a value or an exception.
  @FunctionalInterface
  public interface Work<T, X extends Throwable> {
    /// Does it.
    T run() throws X;
  }

  /// Does some work, whose readings of an index have to end within a time from now.
  public static <T, X extends Throwable> T within(Duration limit, Work<T, X> work) throws X {
    var deadline = new Deadline(limit, System.nanoTime() + limit.toNanos());
    return ScopedValue.where(BOUND, deadline).call(work::run);
  }

  /// Does some work without a deadline, whatever is bound around it: for what streams.
  public static <T, X extends Throwable> T without(Work<T, X> work) throws X {
    return ScopedValue.where(BOUND, NEVER).call(work::run);
  }

  /// The deadline of the work at hand; null when it has none.
  public static @Nullable Deadline current() {
    Deadline bound = BOUND.isBound() ? BOUND.get() : NEVER;
    return bound == NEVER ? null : bound;
  }

  /// True once the time is over.
  public boolean isOver() {
    return System.nanoTime() - endNanos > 0;
  }

  /// How long the work was given.
  public Duration limit() {
    return limit;
  }

  /// What work that did not end in time ends with.
  public SearchTimeout timeout() {
    return new SearchTimeout(limit);
  }
}
