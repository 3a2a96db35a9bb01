package org.onrecord.index;

import java.time.Duration;

/// A reading of an index that was stopped because it took longer than its [Deadline] allows.
/// Nothing of what it had found is given back.
public final class SearchTimeout extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Duration limit;

  /// A reading stopped after `limit`.
  public SearchTimeout(Duration limit) {
    super("the index did not answer within " + limit.toMillis() + " ms");
    this.limit = limit;
  }

  /// How long it was given.
  public Duration limit() {
    return limit;
  }
}
