package org.onrecord.api;

/// What the server answers from at the moment: an immutable whole that is exchanged in one step.
/// Safe for threads.
final class Served {
  private volatile Wiring now;

  Served(Wiring first) {
    this.now = first;
  }

  Wiring now() {
    return now;
  }

  void set(Wiring next) {
    now = next;
  }
}
