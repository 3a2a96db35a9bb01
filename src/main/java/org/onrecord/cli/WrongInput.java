package org.onrecord.cli;

/// Something that the caller gave cannot be used; the message says what and what to do.
final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongInput(String message) {
    super(message);
  }

  WrongInput(String message, Throwable cause) {
    super(message, cause);
  }
}
