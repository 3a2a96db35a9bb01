package org.onrecord.cli;

/// Words of a corpus made safe for a terminal.
final class Terminal {
  private Terminal() {}

  /// The text without control and direction characters, which could move the cursor or lie about
  /// order; line ends become spaces.
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && !isDirection(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }
}
