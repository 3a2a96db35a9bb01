package org.onrecord.attribution;

/// Cuts text into [Tokens] in one pass; nothing is looked at more than a few times.
final class Scanner {
  private final String text;
  private final Tokens tokens;

  private Scanner(Tokens tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /// Appends the tokens between two Java indices.
  static void scan(Tokens tokens, int from, int to) {
    Scanner scanner = new Scanner(tokens);
    int i = from;
    while (i < to) {
      i = scanner.next(i, to);
    }
  }

  private int next(int i, int to) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c) || c == ' ' || c == '\uFEFF' || c == '\u200B') {
      return i + 1;
    }
    if (isIdeograph(c)) {
      tokens.add(i, i + 1, Tokens.WORD);
      return i + 1;
    }
    if (isWordPart(c)) {
      return word(i, to);
    }
    if (isApostrophe(c) && isPossessive(i, to)) {
      tokens.add(i, i + 2, Tokens.POSSESSIVE);
      return i + 2;
    }
    int end = i + 1;
    if (end < to && text.charAt(end) == c && (c == '\'' || c == '`' || c == '-')) {
      end++;
    }
    tokens.add(i, end, Tokens.MARK);
    return end;
  }

  private int word(int from, int to) {
    int acronym = acronym(from, to);
    if (acronym > from) {
      tokens.add(from, acronym, Tokens.WORD);
      return acronym;
    }
    int i = from;
    while (i < to && continues(from, i, to)) {
      i++;
    }
    byte kind = Character.isDigit(text.charAt(from)) ? Tokens.NUMBER : Tokens.WORD;
    tokens.add(from, i, kind);
    return i;
  }

  /// The end of “U.S.” or “e.g.”, or `from` when no such thing begins here.
  private int acronym(int from, int to) {
    int i = from;
    while (i + 1 < to && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    boolean two = i >= from + 4;
    return two && (i >= to || !Character.isLetterOrDigit(text.charAt(i))) ? i : from;
  }

  private boolean continues(int from, int i, int to) {
    char c = text.charAt(i);
    if (isWordPart(c)) {
      return !isIdeograph(c);
    }
    if (i == from || i + 1 >= to || !isWordPart(text.charAt(i + 1))) {
      return false;
    }
    char next = text.charAt(i + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u00AD' -> true;
      case '\'', '’', 'ʼ' -> Character.isLetter(next) && !isPossessive(i, to);
      case '.', ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
      default -> false;
    };
  }

  private boolean isPossessive(int i, int to) {
    return i > 0
        && i + 1 < to
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && isWordPart(text.charAt(i - 1))
        && (i + 2 >= to || !isWordPart(text.charAt(i + 2)));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '_'
        || c == '$'
        || c == '€'
        || c == '£'
        || c == '%'
        || c == '@'
        || c == '#';
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3040' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
  }
}
