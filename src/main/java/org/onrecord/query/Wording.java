package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.query.Lexeme.Kind;

/// What a question says in words, without the conditions beside them: fields, operators, and what
/// is to be kept out.
final class Wording {
  private final List<String> words = new ArrayList<>();
  private boolean negated;

  /// Brackets that are open within what is kept out; 0 outside.
  private int within;

  private Wording() {}

  /// The words as they were typed where nothing else was, else one after another.
  static String of(String q) {
    Question question = Question.of(q);
    List<Lexeme> lexemes = new Lexer(question, new Repairs(question)).read();
    if (lexemes.stream().allMatch(lexeme -> lexeme.kind() == Kind.WORD)) {
      return question.text().strip();
    }
    Wording wording = new Wording();
    lexemes.forEach(wording::add);
    return String.join(" ", wording.words);
  }

  private void add(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case NOT -> negated = true;
      case OPEN -> within += within > 0 || negated ? 1 : 0;
      case CLOSE -> within -= within > 0 ? 1 : 0;
      case WORD, REQUIRED, PHRASE, EXACT, PREFIX, FUZZY -> {
        if (!negated && within == 0) {
          words.add(lexeme.text());
        }
      }
      case FIELD, AND, OR, NEAR -> {}
    }
    negated = lexeme.kind() == Kind.NOT;
  }
}
