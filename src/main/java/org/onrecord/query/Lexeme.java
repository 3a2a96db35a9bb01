package org.onrecord.query;

import java.util.List;

/// A piece of a question.
///
/// @param kind what it is
/// @param text a word, the words of a phrase, or the value of a field as it is written
/// @param field name of the field, or of what stands before a bracket; else empty
/// @param values of a field
/// @param number words among those of a phrase, letters that may differ, words between the parts of
///     NEAR, or parts that must be met
/// @param exact as written
/// @param start Java index at which it begins
/// @param end Java index after it
record Lexeme(
    Kind kind,
    String text,
    String field,
    List<String> values,
    int number,
    boolean exact,
    int start,
    int end) {
  Lexeme {
    values = List.copyOf(values);
  }

  enum Kind {
    WORD,
    /// A word with a plus before it.
    REQUIRED,
    PHRASE,
    EXACT,
    PREFIX,
    FUZZY,
    FIELD,
    AND,
    OR,
    NOT,
    NEAR,
    OPEN,
    CLOSE
  }

  static Lexeme of(Kind kind, String text, int start, int end) {
    return new Lexeme(kind, text, "", List.of(), 0, false, start, end);
  }

  /// This one, to be looked for in a field.
  Lexeme in(String name) {
    return new Lexeme(kind, text, name, values, number, exact, start, end);
  }

  Lexeme required() {
    return new Lexeme(Kind.REQUIRED, text, field, values, number, exact, start, end);
  }

  Lexeme with(int newNumber) {
    return new Lexeme(kind, text, field, values, newNumber, exact, start, end);
  }

  Lexeme asWritten() {
    return new Lexeme(kind, text, field, values, number, true, start, end);
  }

  /// Conditions that it stands for; none when it joins others.
  int clauses() {
    return switch (kind) {
      case WORD, REQUIRED, PHRASE, EXACT, PREFIX, FUZZY -> 1;
      case FIELD -> values.size();
      case AND, OR, NOT, NEAR, OPEN, CLOSE -> 0;
    };
  }
}
