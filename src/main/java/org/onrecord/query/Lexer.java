package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.query.Lexeme.Kind;

/// Cuts a question into pieces, from left to right, mending what is broken.
final class Lexer {
  /// Most code points of a question.
  static final int LONGEST = 2_000;

  /// Most words, phrases and fields.
  static final int MOST_CLAUSES = 256;

  /// Fewest letters before `*`.
  static final int FEWEST_LETTERS = 2;

  private static final int MOST_SLOP = 50;

  private static final String DOUBLE_QUOTES = "\"“”„‟«»‹›「」『』＂";
  private static final String SINGLE_QUOTES = "'‘’‚‛";
  private static final Pattern SLOP = Pattern.compile("~([0-9]{1,3})");

  /// “6(2)(b)”: brackets that belong to a number.
  private static final Pattern PARAGRAPHS = Pattern.compile("(?:\\([0-9a-zA-Z]{1,4}\\))+");

  private static final Pattern EDGE = Pattern.compile("^[.,;:!?…¿¡/\\\\]+|[.,;:!?…/\\\\]+$");

  private final String text;
  private final List<String> repairs;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  Lexer(String text, List<String> repairs) {
    this.text = text;
    this.repairs = repairs;
  }

  /// @throws BadQuery when a limit is passed
  List<Lexeme> read() {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      String kept = text.substring(0, text.offsetByCodePoints(0, LONGEST));
      throw new BadQuery(
          "the question has " + length + " characters; at most 2,000 are read", LONGEST + 1, kept);
    }
    while (at < text.length()) {
      next();
    }
    checkClauses();
    return found;
  }

  /// A column of the question for a Java index: code points, from 1.
  static int column(String text, int index) {
    return text.codePointCount(0, Math.min(index, text.length())) + 1;
  }

  private void checkClauses() {
    List<Lexeme> clauses = found.stream().filter(Lexeme::isClause).toList();
    if (clauses.size() > MOST_CLAUSES) {
      int cut = clauses.get(MOST_CLAUSES).start();
      throw new BadQuery(
          "the question has " + clauses.size() + " words and conditions; at most 256 are read",
          column(text, cut),
          text.substring(0, cut).strip());
    }
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '+' || c == '&' || c == '~') {
      and();
    } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      phrase(at, "", false);
    } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
      single();
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, "", at, at + 1);
    } else if (c == '|') {
      add(Kind.OR, "", at, text.startsWith("||", at) ? at + 2 : at + 1);
    } else if (c == '-' || c == '−' || c == '–' || c == '—') {
      minus();
    } else if (c == '=' && at + 1 < text.length() && !isGap(text.charAt(at + 1))) {
      exact();
    } else {
      bare();
    }
  }

  private void and() {
    if (text.startsWith("&&", at)) {
      add(Kind.AND, "", at, at + 2);
    } else {
      at++;
    }
  }

  /// A dash before a word keeps it out; one between words, or before a gap, is punctuation.
  private void minus() {
    boolean afterGap = at == 0 || isGap(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    boolean beforeWord = at + 1 < text.length() && !isGap(text.charAt(at + 1));
    if (text.charAt(at) == '-' && afterGap && beforeWord && text.charAt(at + 1) != '-') {
      add(Kind.NOT, "-", at, at + 1);
    } else {
      at++;
    }
  }

  private void exact() {
    int start = at;
    at++;
    if (DOUBLE_QUOTES.indexOf(text.charAt(at)) >= 0) {
      phrase(start, "", false);
      return;
    }
    int end = bareEnd(at);
    String word = trimmed(text.substring(at, end));
    at = Math.max(end, at + 1);
    if (!word.isEmpty()) {
      found.add(new Lexeme(Kind.EXACT, word, "", 0, start, end));
    }
  }

  /// A single quotation mark opens a phrase only when another closes it at the end of a word.
  private void single() {
    for (int i = at + 1; i < text.length(); i++) {
      boolean closes =
          SINGLE_QUOTES.indexOf(text.charAt(i)) >= 0
              && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))
              && !Character.isWhitespace(text.charAt(i - 1));
      if (closes) {
        addPhrase(at, at + 1, i, i + 1, "");
        return;
      }
    }
    at++;
  }

  /// Reads a phrase whose opening mark is at `at`; it begins at `start`, before a field's name.
  private void phrase(int start, String field, boolean known) {
    int open = at;
    int close = open + 1;
    while (close < text.length() && DOUBLE_QUOTES.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close == text.length()) {
      repairs.add(
          "The quotation mark at column "
              + column(text, open)
              + " is not closed; the phrase was read to the end.");
    }
    addPhrase(start, open + 1, close, Math.min(close + 1, text.length()), known ? field : "");
  }

  private void addPhrase(int start, int from, int to, int end, String field) {
    String words = text.substring(from, to).strip();
    at = end;
    int slop = 0;
    Matcher moves = SLOP.matcher(text).region(at, text.length());
    if (moves.lookingAt()) {
      slop = Math.min(Integer.parseInt(moves.group(1)), MOST_SLOP);
      at = moves.end();
    }
    if (!words.isEmpty()) {
      Kind kind = field.isEmpty() ? Kind.PHRASE : Kind.FIELD;
      found.add(new Lexeme(kind, words, field, slop, start, at));
    }
  }

  private void bare() {
    int start = at;
    int end = bareEnd(at);
    String word = text.substring(start, end);
    int colon = word.indexOf(':');
    String name = colon > 0 ? word.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    if (Fields.isField(name)) {
      field(start, name, start + colon + 1, end);
      return;
    }
    at = Math.max(end, start + 1);
    switch (word) {
      case "AND" -> add(Kind.AND, "", start, end);
      case "OR" -> add(Kind.OR, "", start, end);
      case "NOT" -> add(Kind.NOT, "", start, end);
      default -> word(word, start, end);
    }
  }

  private void field(int start, String name, int valueAt, int end) {
    at = end;
    if (valueAt < end) {
      String value = text.substring(valueAt, end).replaceFirst("[,;?!]+$", "");
      found.add(new Lexeme(Kind.FIELD, value, name, 0, start, end));
    } else if (end < text.length() && DOUBLE_QUOTES.indexOf(text.charAt(end)) >= 0) {
      phrase(start, name, true);
    } else {
      repairs.add("“" + name + ":” has no value; it was left out.");
    }
  }

  private void word(String word, int start, int end) {
    boolean prefix = word.endsWith("*");
    String bare = trimmed(word.replace("*", ""));
    if (prefix) {
      if (bare.codePointCount(0, bare.length()) < FEWEST_LETTERS) {
        throw new BadQuery(
            "“" + word + "” asks for too many words; put at least two letters before *",
            column(text, start),
            text.substring(0, start) + bare + text.substring(end));
      }
      found.add(new Lexeme(Kind.PREFIX, bare, "", 0, start, end));
      return;
    }
    if (word.contains("*")) {
      repairs.add(
          "A * stands only at the end of a word; “" + word + "” was read as “" + bare + "”.");
    }
    if (!bare.isEmpty()) {
      int from = start + Math.max(0, word.indexOf(bare));
      found.add(new Lexeme(Kind.WORD, bare, "", 0, from, Math.min(from + bare.length(), end)));
    }
  }

  private int bareEnd(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '(' && end > from && Character.isLetterOrDigit(text.charAt(end - 1))) {
        Matcher paragraphs = PARAGRAPHS.matcher(text).region(end, text.length());
        if (!paragraphs.lookingAt()) {
          return end;
        }
        end = paragraphs.end();
      } else if (isGap(c) || c == '(' || c == ')' || c == '|' || DOUBLE_QUOTES.indexOf(c) >= 0) {
        return end;
      } else {
        end++;
      }
    }
    return end;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String trimmed(String word) {
    String trimmed = EDGE.matcher(word).replaceAll("");
    return trimmed.replaceFirst("[’']$", "");
  }

  private void add(Kind kind, String words, int start, int end) {
    found.add(new Lexeme(kind, words, "", 0, start, end));
    at = end;
  }
}
