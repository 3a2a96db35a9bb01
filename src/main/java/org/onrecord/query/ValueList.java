package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a field takes: a value, values with commas, or a list in brackets with OR or commas.
/// A value with gaps stands in quotation marks, but in a list in brackets needs none.
final class ValueList {
  private static final Pattern END = Pattern.compile("[;?!]+$");
  private static final Pattern JOINED = Pattern.compile("(OR|AND|NOT)(?=[\\s\\p{Z})]|$)");

  private static final Pattern TAIL = Pattern.compile("[.,;:?!]+$");

  /// Most words of a date: “from 29 July 2024 to 8 August 2024”.
  private static final int MOST_DATE_WORDS = 8;

  private final Question question;
  private final String text;
  private final Repairs repairs;
  private final String field;
  private final List<String> values = new ArrayList<>();
  private int at;

  ValueList(Question question, Repairs repairs, String field) {
    this.question = question;
    this.text = question.text();
    this.repairs = repairs;
    this.field = field;
  }

  /// The values, in their order.
  List<String> all() {
    return values;
  }

  /// Reads from a Java index on.
  ///
  /// @return the Java index after it
  int read(int from) {
    at = from;
    if (text.charAt(at) == '(') {
      bracketed();
    } else {
      do {
        add(value());
      } while (commaAndMore());
    }
    return at;
  }

  private void add(String value) {
    if (!value.isBlank()) {
      values.add(value.strip());
    }
  }

  private String value() {
    if (at < text.length() && Quotes.isDouble(text.charAt(at))) {
      return quoted();
    }
    int start = at;
    int wordsEnd = Fields.isDate(field) ? dateEnd() : field.equals("provision") ? articleEnd() : -1;
    if (wordsEnd > 0) {
      at = wordsEnd;
      return text.substring(start, wordsEnd);
    }
    int stop = Lexer.bareEnd(text, at);
    while (at < stop && !isComma(text.charAt(at))) {
      at++;
    }
    return END.matcher(text.substring(start, at)).replaceAll("");
  }

  /// Java index after “article 6(2)”; -1 where no number follows.
  private int articleEnd() {
    int end = Lexer.bareEnd(text, at);
    int next = end;
    while (next < text.length() && Lexer.isGap(text.charAt(next))) {
      next++;
    }
    boolean isNumber = next > end && next < text.length() && Character.isDigit(text.charAt(next));
    return isNumber && Fields.opensArticle(text.substring(at, end))
        ? Lexer.bareEnd(text, next)
        : -1;
  }

  /// Java index after a date of several words, “July 2024” or “2023 to 2024”; -1 where there is
  /// none.
  private int dateEnd() {
    int longest = -1;
    int end = Lexer.bareEnd(text, at);
    for (int words = 1; words < MOST_DATE_WORDS && end < text.length(); words++) {
      int next = end;
      while (next < text.length() && Lexer.isGap(text.charAt(next))) {
        next++;
      }
      end = Lexer.bareEnd(text, next);
      if (end == next || JOINED.matcher(text).region(next, end).matches()) {
        break;
      }
      String written = TAIL.matcher(text.substring(at, end)).replaceAll("");
      if (WrittenDays.READER.read(written).isPresent()) {
        longest = at + written.length();
      }
    }
    return longest;
  }

  private String quoted() {
    int close = Quotes.close(text, at);
    if (close == text.length()) {
      repairs.readAs(
          at,
          at + 1,
          Quotes.quoted(Quotes.unescaped(text.substring(at + 1))),
          "The quotation mark at column "
              + question.column(at)
              + " is not closed; the phrase was read to the end.");
    }
    String value = Quotes.unescaped(text.substring(at + 1, close));
    at = Math.min(close + 1, text.length());
    return value;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '、';
  }

  /// Goes over commas; true when a value follows at once.
  private boolean commaAndMore() {
    boolean comma = false;
    while (at < text.length() && isComma(text.charAt(at))) {
      at++;
      comma = true;
    }
    return comma && at < text.length() && !Lexer.isGap(text.charAt(at)) && text.charAt(at) != ')';
  }

  private void bracketed() {
    int open = at++;
    StringJoiner words = new StringJoiner(" ");
    while (at < text.length() && text.charAt(at) != ')') {
      char c = text.charAt(at);
      Matcher joined = JOINED.matcher(text).region(at, text.length());
      if (Lexer.isGap(c)) {
        at++;
      } else if (isComma(c) || c == '|' || joined.lookingAt()) {
        separated(c, joined);
        add(words.toString());
        words = new StringJoiner(" ");
      } else if (c == '(' || c == '-') {
        throw refused(at, at + 1, "");
      } else {
        int before = at;
        words.add(value());
        at = Math.max(at, before + 1);
      }
    }
    add(words.toString());
    if (at == text.length()) {
      repairs.readAs(
          open,
          open + 1,
          "",
          "The bracket at column "
              + question.column(open)
              + " is not closed; it was closed at the end.");
    }
    at = Math.min(at + 1, text.length());
  }

  private void separated(char c, Matcher joined) {
    if (isComma(c) || c == '|') {
      at++;
    } else if (joined.group(1).equals("OR")) {
      at = joined.end();
    } else {
      throw refused(at, joined.end(), "OR");
    }
  }

  private BadQuery refused(int start, int end, String instead) {
    return new BadQuery(
        "“" + field + ":(…)” is a list of values; it takes commas and OR alone",
        question.column(start),
        question.with(start, end, instead));
  }
}
