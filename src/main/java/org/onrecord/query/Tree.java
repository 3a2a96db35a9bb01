package org.onrecord.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Words;

/// Builds the tree of a question with AND, OR, NOT and brackets. Uses no recursion; NOT binds
/// closest, then AND, which may be left out, then OR.
final class Tree {
  /// Most brackets within brackets.
  static final int DEEPEST = 32;

  /// Reads one clause; null when it is no condition on words (a date).
  interface Clause {
    @Nullable Words read(Lexeme lexeme, boolean atTop);
  }

  /// What stands between two brackets.
  private static final class Level {
    final List<List<Words>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
    final boolean negated;
    final int start;
    boolean negateNext;

    Level(boolean negated, int start) {
      this.negated = negated;
      this.start = start;
    }

    void add(Words words) {
      alternatives.getLast().add(negateNext ? new Words.Not(words) : words);
      negateNext = false;
    }
  }

  private final String question;
  private final Clause clause;
  private final List<String> repairs;
  private final Deque<Level> open = new ArrayDeque<>();

  Tree(String question, Clause clause, List<String> repairs) {
    this.question = question;
    this.clause = clause;
    this.repairs = repairs;
  }

  /// The tree; everything when no clause is left.
  ///
  /// @throws BadQuery when brackets stand too deep
  Words build(List<Lexeme> lexemes) {
    open.push(new Level(false, 0));
    for (Lexeme lexeme : lexemes) {
      read(lexeme);
    }
    while (open.size() > 1) {
      repairs.add(
          "The bracket at column "
              + column(top().start)
              + " is not closed; it was closed at the end.");
      close();
    }
    Words whole = join(open.pop());
    return whole == null ? new Words.Everything() : whole;
  }

  private void read(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case OPEN -> {
        if (open.size() > DEEPEST) {
          throw new BadQuery("brackets stand more than 32 deep", column(lexeme.start()), null);
        }
        boolean negated = top().negateNext;
        top().negateNext = false;
        open.push(new Level(negated, lexeme.start()));
      }
      case CLOSE -> {
        if (open.size() == 1) {
          repairs.add(
              "The bracket at column " + column(lexeme.start()) + " closes none; it was left out.");
        } else {
          close();
        }
      }
      case AND -> {
        if (top().alternatives.getLast().isEmpty()) {
          leftOut("AND", lexeme);
        }
      }
      case OR -> {
        if (top().alternatives.getLast().isEmpty()) {
          leftOut("OR", lexeme);
        } else {
          top().alternatives.add(new ArrayList<>());
        }
      }
      case NOT -> top().negateNext = !top().negateNext;
      case WORD, PHRASE, EXACT, PREFIX, FIELD -> {
        Words words = clause.read(lexeme, open.size() == 1);
        if (words != null) {
          top().add(words);
        }
      }
    }
  }

  private void close() {
    Level level = open.pop();
    Words inside = join(level);
    if (inside != null) {
      top().add(level.negated ? new Words.Not(inside) : inside);
    }
  }

  private @Nullable Words join(Level level) {
    if (level.negateNext) {
      repairs.add("A NOT at the end keeps nothing out; it was left out.");
    }
    List<Words> alternatives = new ArrayList<>();
    for (List<Words> parts : level.alternatives) {
      if (!parts.isEmpty()) {
        alternatives.add(parts.size() == 1 ? parts.getFirst() : new Words.AllOf(parts));
      }
    }
    if (alternatives.size() < level.alternatives.size() && !alternatives.isEmpty()) {
      repairs.add("An OR with nothing after it was left out.");
    }
    return switch (alternatives.size()) {
      case 0 -> null;
      case 1 -> alternatives.getFirst();
      default -> new Words.AnyOf(alternatives);
    };
  }

  private Level top() {
    return open.getFirst();
  }

  private void leftOut(String operator, Lexeme lexeme) {
    repairs.add(
        operator
            + " at column "
            + column(lexeme.start())
            + " has nothing before it; it was left out.");
  }

  private int column(int index) {
    return Lexer.column(question, index);
  }
}
