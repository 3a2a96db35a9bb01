package org.onrecord.copies;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words of a text in a form in which typography does not count: case, the shape of apostrophes,
/// hyphens and spaces, and all other punctuation are gone.
///
/// Scripts without spaces between words give one token a character.
final class Tokens {
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Tokens() {}

  /// A word as it compares, and where it stands: Java indices.
  ///
  /// @param unspaced true for one character of a script without spaces
  record Token(String folded, int start, int end, boolean unspaced) {}

  /// The words of `text` from one Java index to another, in order.
  static List<Token> of(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (!isWord(point)) {
        at = next;
      } else if (isUnspaced(point)) {
        tokens.add(new Token(text.substring(at, next), at, next, true));
        at = next;
      } else {
        int stop = wordEnd(text, next, end);
        tokens.add(new Token(folded(text.substring(at, stop)), at, stop, false));
        at = stop;
      }
    }
    return tokens;
  }

  static List<Token> of(String text) {
    return of(text, 0, text.length());
  }

  /// The words of a text as they compare.
  static List<String> folded(List<Token> tokens) {
    return tokens.stream().map(Token::folded).toList();
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean joins =
          isJoint(point) && next < end && isWord(text.codePointAt(next)) || isIgnorable(point);
      if (!joins && (!isWord(point) || isUnspaced(point))) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isUnspaced(int point) {
    return point > 0xe00 && UNSPACED.contains(UnicodeScript.of(point));
  }

  /// Apostrophes and hyphens within a word.
  private static boolean isJoint(int point) {
    return point == '\'' || point == '-' || point == 0x2019 || point == 0x2bc || isHyphen(point);
  }

  private static boolean isHyphen(int point) {
    return point == 0x2010 || point == 0x2011;
  }

  /// Soft hyphen and signs of no width.
  private static boolean isIgnorable(int point) {
    return point == 0xad
        || point == 0x200b
        || point == 0x200c
        || point == 0x200d
        || point == 0xfeff;
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKC)
        .codePoints()
        .filter(p -> !isIgnorable(p))
        .map(p -> p == 0x2019 || p == 0x2bc ? '\'' : isHyphen(p) ? '-' : p)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
