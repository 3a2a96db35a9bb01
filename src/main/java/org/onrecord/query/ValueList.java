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
    int stop = Lexer.bareEnd(text, at);
    while (at < stop && !isComma(text.charAt(at))) {
      at++;
    }
    return END.matcher(text.substring(start, at)).replaceAll("");
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
