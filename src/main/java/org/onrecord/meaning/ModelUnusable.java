package org.onrecord.meaning;

/// A model that is here and does not work on this machine; the message says how.
public final class ModelUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ModelUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
