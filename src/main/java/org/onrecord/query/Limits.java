package org.onrecord.query;

/// What a question may hold. Each limit is published in docs/reference/query-language.md and
/// refused with its column and a proposal.
final class Limits {
  /// Most code points of a question.
  static final int LONGEST = 2_000;

  /// Most words, phrases and values of fields.
  static final int MOST_CLAUSES = 256;

  /// Most brackets within brackets.
  static final int DEEPEST = 32;

  /// Fewest letters before `*`.
  static final int FEWEST_BEFORE_STAR = 2;

  /// Fewest letters before `~`.
  static final int FEWEST_BEFORE_TILDE = 4;

  /// Most letters that may differ.
  static final int MOST_EDITS = 2;

  /// From so many letters on `~` alone lets two differ.
  static final int LONG_WORD = 8;

  /// Most words between the parts of NEAR, and within a phrase.
  static final int FURTHEST = 50;

  /// Most words between the parts of NEAR without a number.
  static final int USUAL_REACH = 10;

  /// Most NEAR, SENTENCE and PARAGRAPH together.
  static final int MOST_PLACED = 32;

  private Limits() {}
}
