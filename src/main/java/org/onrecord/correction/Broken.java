package org.onrecord.correction;

import org.jspecify.annotations.Nullable;

/// What is wrong with a line, where it is found; becomes a [CorrectionFault].
final class Broken extends Exception {
  private static final long serialVersionUID = 1;

  private final int column;
  private final String expected;
  private final @Nullable String proposal;

  /// @param column Java index in the line, from 0
  Broken(int column, String found, String expected, @Nullable String proposal) {
    super(found);
    this.column = column;
    this.expected = expected;
    this.proposal = proposal;
  }

  CorrectionFault fault(String file, int line, String text) {
    int index = Math.clamp(column, 0, text.length());
    int codePoint = text.codePointCount(0, index) + 1;
    return new CorrectionFault(
        file, line, codePoint, String.valueOf(getMessage()), expected, proposal);
  }
}
