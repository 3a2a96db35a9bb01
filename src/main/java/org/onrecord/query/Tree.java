package org.onrecord.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Words;
import org.onrecord.query.Level.Part;
import org.onrecord.query.Lexeme.Kind;

/// Builds the tree of a question with operators or brackets. Uses no recursion; NEAR binds closest,
/// then NOT, then AND, which may be left out, then OR.
final class Tree {
  private final Question question;
  private final Function<Lexeme, Words> clause;
  private final Repairs repairs;
  private final Places places;
  private final Deque<Level> open = new ArrayDeque<>();

  /// @param clause reads one condition
  Tree(Question question, Function<Lexeme, Words> clause, Repairs repairs) {
    this.question = question;
    this.clause = clause;
    this.repairs = repairs;
    this.places = new Places(question);
  }

  /// The tree; everything when no clause is left.
  ///
  /// @throws BadQuery when brackets stand too deep, or something where it cannot be meant
  Words build(List<Lexeme> lexemes) {
    places.checkNumber(lexemes);
    open.push(new Level(null));
    for (Lexeme lexeme : lexemes) {
      read(lexeme);
    }
    while (open.size() > 1) {
      Lexeme head = head();
      repairs.readAs(
          head.start(),
          head.end(),
          head.field() + "(…)",
          "The bracket at column "
              + question.column(head.end() - 1)
              + " is not closed; it was closed at the end.");
      close();
    }
    Words whole = joined(open.pop());
    return whole == null ? new Words.Everything() : whole;
  }

  private void read(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case OPEN -> open(lexeme);
      case CLOSE -> {
        if (open.size() == 1) {
          leftOut(
              lexeme, "The bracket at column " + column(lexeme) + " closes none; it was left out.");
        } else {
          close();
        }
      }
      case AND, OR, NEAR -> operator(lexeme);
      case NOT -> top().not = top().not == null ? lexeme : null;
      case WORD, REQUIRED, PHRASE, EXACT, PREFIX, FUZZY, FIELD -> {
        if (isSmallOperator(lexeme)) {
          leftOut(
              lexeme,
              "“"
                  + lexeme.text()
                  + "” at column "
                  + column(lexeme)
                  + " is a small word; write "
                  + lexeme.text().toUpperCase(java.util.Locale.ROOT)
                  + " to join with it. It was left out.");
        } else {
          places.check(lexeme, open);
          add(clause.apply(lexeme), false);
        }
      }
    }
  }

  /// “and”, “or”, “not”: in a question with operators they are hardly words to look for.
  private static boolean isSmallOperator(Lexeme lexeme) {
    return lexeme.kind() == Kind.WORD && lexeme.field().isEmpty() && isSmall(lexeme.text());
  }

  static boolean isSmall(String word) {
    return switch (word) {
      case "and", "or", "not", "And", "Or", "Not" -> true;
      default -> false;
    };
  }

  private void open(Lexeme head) {
    if (open.size() > Limits.DEEPEST) {
      throw new BadQuery(
          "brackets stand more than 32 deep",
          question.column(head.start()),
          question.text().replaceAll("[()]", " ").replaceAll("\\s+", " ").strip());
    }
    places.check(head, open);
    boolean near = top().pending != null && top().pending.kind() == Kind.NEAR;
    if (near && top().not != null) {
      throw places.notBehindNear(top().not);
    }
    open.push(new Level(head));
  }

  private void operator(Lexeme operator) {
    Level level = top();
    if (level.not != null) {
      leftOut(
          level.not, "A NOT before " + operator.text() + " keeps nothing out; it was left out.");
      level.not = null;
    }
    if (level.last().isEmpty()) {
      leftOut(
          operator,
          operator.text()
              + " at column "
              + column(operator)
              + " has nothing before it; it was left out.");
    } else if (level.pending != null) {
      leftOut(
          operator,
          operator.text()
              + " at column "
              + column(operator)
              + " follows another operator; it was left out.");
    } else {
      level.pending = operator;
      if (operator.kind() == Kind.OR) {
        level.alternatives.add(new ArrayList<>());
        level.pending = null;
        level.or = operator;
      }
    }
  }

  private void add(Words words, boolean whole) {
    Level level = top();
    Lexeme pending = level.pending;
    if (pending == null || pending.kind() != Kind.NEAR) {
      level.add(words, whole);
      return;
    }
    if (level.not != null) {
      throw places.notBehindNear(level.not);
    }
    Part before = level.last().removeLast();
    level.last().add(places.near(before, words, pending));
    level.pending = null;
  }

  private void close() {
    Level level = open.pop();
    Lexeme head = java.util.Objects.requireNonNull(level.head);
    Words inside = joined(level);
    if (inside == null) {
      repairs.leftOut(
          head.start(),
          head.end(),
          "The bracket at column "
              + question.column(head.end() - 1)
              + " has nothing within; it was left out.");
      return;
    }
    add(Places.meant(head, inside), true);
  }

  private @Nullable Words joined(Level level) {
    if (level.not != null) {
      leftOut(level.not, "A NOT at the end keeps nothing out; it was left out.");
    }
    if (level.pending != null) {
      leftOut(
          level.pending,
          level.pending.text()
              + " at column "
              + column(level.pending)
              + " has nothing after it; it was left out.");
    }
    List<Words> alternatives = new ArrayList<>();
    for (List<Part> parts : level.alternatives) {
      if (!parts.isEmpty()) {
        List<Words> all = parts.stream().map(Part::kept).toList();
        alternatives.add(all.size() == 1 ? all.getFirst() : new Words.AllOf(all));
      }
    }
    if (alternatives.size() < level.alternatives.size() && level.or != null) {
      leftOut(level.or, "An OR with nothing after it was left out.");
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

  private Lexeme head() {
    return java.util.Objects.requireNonNull(top().head);
  }

  private void leftOut(Lexeme lexeme, String message) {
    repairs.leftOut(lexeme.start(), lexeme.end(), message);
  }

  private int column(Lexeme lexeme) {
    return question.column(lexeme.start());
  }
}
