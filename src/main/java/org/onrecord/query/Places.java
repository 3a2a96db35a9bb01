package org.onrecord.query;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Words;
import org.onrecord.query.Level.Part;
import org.onrecord.query.Lexeme.Kind;

/// Reads what says how words lie: NEAR, SENTENCE, PARAGRAPH and the fields of words; refuses what
/// cannot stand there.
final class Places {
  private final Question question;

  Places(Question question) {
    this.question = question;
  }

  /// @throws BadQuery when there are too many
  void checkNumber(List<Lexeme> lexemes) {
    int placed = 0;
    for (Lexeme lexeme : lexemes) {
      placed += lexeme.kind() == Kind.NEAR || isStretch(lexeme) ? 1 : 0;
      if (placed > Limits.MOST_PLACED) {
        throw new BadQuery(
            "NEAR, SENTENCE and PARAGRAPH stand more than 32 times",
            question.column(lexeme.start()),
            question.text().substring(0, lexeme.start()).strip());
      }
    }
  }

  /// Refuses a field within SENTENCE, PARAGRAPH or another field: it says nothing of words there.
  void check(Lexeme lexeme, Deque<Level> open) {
    if (lexeme.field().isEmpty()
        || (lexeme.kind() == Kind.OPEN && lexeme.field().startsWith("ATLEAST"))) {
      return;
    }
    boolean stretch = isStretch(lexeme);
    for (Level level : open) {
      Lexeme head = level.head;
      if (head != null && isPlace(head) && !stretch) {
        String written = question.text().substring(lexeme.start(), lexeme.end());
        throw new BadQuery(
            "“"
                + lexeme.field()
                + (lexeme.field().equals("MAYBE") ? "(…)" : ":")
                + "” cannot stand within "
                + shown(head)
                + "; write it before the bracket",
            question.column(lexeme.start()),
            lexeme.kind() == Kind.OPEN
                ? question.with(lexeme.start(), lexeme.end(), "(")
                : written + " " + question.without(lexeme.start(), lexeme.end()));
      }
    }
  }

  private static String shown(Lexeme head) {
    return Fields.isWordField(head.field()) ? head.field() + ":(…)" : head.field() + "(…)";
  }

  private static boolean isStretch(Lexeme lexeme) {
    return lexeme.kind() == Kind.OPEN
        && (lexeme.field().equals("SENTENCE") || lexeme.field().equals("PARAGRAPH"));
  }

  private static boolean isPlace(Lexeme head) {
    return isStretch(head) || Fields.isWordField(head.field());
  }

  /// What a bracket means by what stands before it.
  static Words meant(Lexeme head, Words inside) {
    return switch (head.field()) {
      case "" -> inside;
      case "SENTENCE" -> new Words.Within(Words.Stretch.SENTENCE, inside);
      case "PARAGRAPH" -> new Words.Within(Words.Stretch.PARAGRAPH, inside);
      case "MAYBE" -> new Words.AnyOf(List.of(new Words.Everything(), inside));
      case "ATLEAST" -> atLeast(inside, head.number());
      default -> new Words.In(Fields.wordField(head.field()), inside);
    };
  }

  private static Words atLeast(Words inside, int minimum) {
    List<Words> parts =
        switch (inside) {
          case Words.AllOf(List<Words> all) -> all;
          case Words.AnyOf(List<Words> any) when !(any.getFirst() instanceof Words.Everything) ->
              any;
          default -> List.of(inside);
        };
    return parts.size() == 1
        ? inside
        : new Words.MostOf(parts, Math.clamp(minimum, 1, parts.size()));
  }

  /// Joins what stands on either side of NEAR; a chain stays one.
  ///
  /// @throws BadQuery when either side is no word, phrase or alternatives of these
  Part near(Part before, Words after, Lexeme near) {
    List<Words> parts = new ArrayList<>();
    List<Integer> reach = new ArrayList<>();
    if (before.words() instanceof Words.Near(List<Words> some, List<Integer> far)
        && !before.whole()) {
      parts.addAll(some);
      reach.addAll(far);
    } else {
      parts.add(before.words());
    }
    parts.add(after);
    reach.add(near.number());
    if (!parts.stream().allMatch(Places::isSpot)) {
      throw new BadQuery(
          near.text()
              + " joins words, phrases and alternatives of these, not what is joined by AND, NOT,"
              + " NEAR or fields in brackets",
          question.column(near.start()),
          question.with(near.start(), near.end(), "AND"));
    }
    return new Part(new Words.Near(parts, reach), before.negated(), false);
  }

  BadQuery notBehindNear(@Nullable Lexeme not) {
    Lexeme where = java.util.Objects.requireNonNull(not);
    return new BadQuery(
        "NOT cannot follow NEAR; write NOT before the whole: NOT (one NEAR/3 other)",
        question.column(where.start()),
        question.without(where.start(), where.end()));
  }

  private static boolean isSpot(Words words) {
    return switch (words) {
      case Words.Term _, Words.Prefix _, Words.Fuzzy _, Words.Phrase _ -> true;
      case Words.AnyOf(List<Words> parts) -> parts.stream().allMatch(Places::isSpot);
      default -> false;
    };
  }
}
