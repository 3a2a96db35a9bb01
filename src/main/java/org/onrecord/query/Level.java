package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Words;

/// What stands between two brackets, while it is read.
final class Level {
  /// A condition.
  ///
  /// @param negated kept out
  /// @param whole true when it stood in brackets of its own
  record Part(Words words, boolean negated, boolean whole) {
    Words kept() {
      return negated ? new Words.Not(words) : words;
    }
  }

  /// What opened it; null for the question itself.
  final @Nullable Lexeme head;

  final List<List<Part>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));

  /// The operator behind the last condition, still without what it joins; null when there is none.
  @Nullable Lexeme pending;

  /// The last OR; null when there is none.
  @Nullable Lexeme or;

  /// A NOT without what it keeps out.
  @Nullable Lexeme not;

  Level(@Nullable Lexeme head) {
    this.head = head;
  }

  /// Conditions since the last OR.
  List<Part> last() {
    return alternatives.getLast();
  }

  /// Adds a condition that stands beside the last; values of one field without AND between them are
  /// alternatives.
  void add(Words words, boolean whole) {
    boolean keptOut = not != null;
    boolean joined = pending != null && pending.kind() == Lexeme.Kind.AND;
    not = null;
    pending = null;
    if (!keptOut && !joined && !whole && mergedWithSameField(words)) {
      return;
    }
    last().add(new Part(words, keptOut, whole));
  }

  private boolean mergedWithSameField(Words words) {
    Object field = field(words);
    for (int i = 0; field != null && i < last().size(); i++) {
      Part part = last().get(i);
      if (!part.negated && !part.whole && field.equals(field(part.words))) {
        List<Words> both = new ArrayList<>(values(part.words));
        both.addAll(values(words));
        last().set(i, new Part(anyOf(both), false, false));
        return true;
      }
    }
    return false;
  }

  /// The facet or the date that a condition is a value of, or alternatives of values; null when it
  /// is none.
  static @Nullable Object field(Words words) {
    Object field = null;
    for (Words value : values(words)) {
      Object own =
          switch (value) {
            case Words.Having(Facet facet, String _) -> facet;
            case Words.Days days -> days.ofPublished();
            default -> null;
          };
      if (own == null || (field != null && !field.equals(own))) {
        return null;
      }
      field = own;
    }
    return field;
  }

  private static List<Words> values(Words words) {
    return words instanceof Words.AnyOf(List<Words> any) ? any : List.of(words);
  }

  /// Alternatives, each once.
  static Words anyOf(List<Words> parts) {
    List<Words> distinct = parts.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : new Words.AnyOf(distinct);
  }
}
