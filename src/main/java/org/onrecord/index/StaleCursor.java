package org.onrecord.index;

/// A cursor of a generation that is gone.
public final class StaleCursor extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StaleCursor(String message) {
    super(message);
  }
}
