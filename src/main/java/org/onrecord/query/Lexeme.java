package org.onrecord.query;

/// A piece of a question.
///
/// @param kind what it is
/// @param text a word, the words of a phrase, or the value of a field
/// @param field name of the field, else empty
/// @param slop moves that a phrase allows
/// @param start Java index at which it begins
/// @param end Java index after it
record Lexeme(Kind kind, String text, String field, int slop, int start, int end) {
  enum Kind {
    WORD,
    PHRASE,
    EXACT,
    PREFIX,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /// True for what stands for statements rather than joining others.
  boolean isClause() {
    return switch (kind) {
      case WORD, PHRASE, EXACT, PREFIX, FIELD -> true;
      case AND, OR, NOT, OPEN, CLOSE -> false;
    };
  }
}
