package org.onrecord.cli;

/// How a command ends.
final class ExitCode {
  static final int DONE = 0;
  static final int NOTHING_FOUND = 1;

  /// The caller's options or files are wrong; the message says how.
  static final int USAGE = 2;

  /// The program or the machine failed.
  static final int OUR_FAULT = 70;

  /// The disk is full.
  static final int DISK_FULL = 74;

  /// The configuration cannot be used, or would hand out what it should not.
  static final int CONFIGURATION = 78;

  /// Ended by Ctrl-C.
  static final int STOPPED = 130;

  private ExitCode() {}
}
