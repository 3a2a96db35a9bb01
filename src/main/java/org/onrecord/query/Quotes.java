package org.onrecord.query;

import java.text.Normalizer;

/// Quotation marks of any script.
final class Quotes {
  private static final String OPENING = "\"“”„‟«»‹›「」『』《》〈〉〝〞〟";
  private static final String CLOSING = "\"”““”»«›‹」」』』》》〉〉〞〟〟";
  private static final String SINGLE = "'‘’‚‛";

  private Quotes() {}

  static boolean isDouble(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isSingle(char c) {
    return SINGLE.indexOf(c) >= 0;
  }

  /// Java index of the mark that closes the one at `open`: of its own kind, else of any; the end of
  /// the text when there is none. A mark behind a backslash closes nothing.
  static int close(String text, int open) {
    char own = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
    int any = text.length();
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == own) {
        return i;
      } else if (any == text.length() && isDouble(c)) {
        any = i;
      }
    }
    return any;
  }

  /// Java index of the single mark that closes the one at `open`, at the end of a word; -1 when
  /// there is none.
  static int closeSingle(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      boolean closes =
          isSingle(text.charAt(i))
              && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))
              && !Character.isWhitespace(text.charAt(i - 1));
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /// The words of a phrase: what follows a backslash is taken as it is.
  static String unescaped(String words) {
    if (words.indexOf('\\') < 0) {
      return words.strip();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\\' && i + 1 < words.length()) {
        i++;
      }
      plain.append(words.charAt(i));
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
  }

  /// The words as a phrase in straight marks.
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
