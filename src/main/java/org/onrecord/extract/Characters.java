package org.onrecord.extract;

/// Makes text safe to keep: line ends alike, no control characters, no half characters.
final class Characters {
  private Characters() {}

  /// `\r\n` and `\r` as `\n`; other control characters but tab as spaces; no byte order mark.
  static String plain(String text) {
    var clean = new StringBuilder(text.length());
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        clean.append('\n');
        i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      } else {
        clean.append(c == '\f' || c == '\u000B' ? '\n' : isControl(c) ? ' ' : c);
      }
    }
    return clean.toString();
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F && c != 0x85);
  }

  /// The same with each lone surrogate as U+FFFD.
  static String wellFormed(String text) {
    StringBuilder fixed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      fixed = fixed == null ? new StringBuilder(text) : fixed;
      fixed.setCharAt(i, '\uFFFD');
    }
    return fixed == null ? text : fixed.toString();
  }
}
