package org.onrecord.cli;

/// A configuration that would not be safe, or cannot be used; the message says what and what to do.
final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongSetting(String message) {
    super(message);
  }
}
