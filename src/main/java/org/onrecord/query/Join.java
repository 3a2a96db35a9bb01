package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.index.Words;
import org.onrecord.query.Asked.Need;
import org.onrecord.query.Asked.Part;

/// Joins the conditions that are left of a question in plain words.
final class Join {
  /// What kind of question it is.
  enum Kind {
    /// A few words to look for.
    WORDS,
    /// A question in a sentence: fewer of its words stand in an answer.
    SENTENCE,
    /// A sentence that claims something: what resembles it most comes first, and what has one of
    /// its words is an answer still.
    CLAIM
  }

  /// From so many parts of a question on, a third of them is enough.
  private static final int MANY = 6;

  private Join() {}

  /// Few words must all be met, of many most, of a claim one; positions only rank while other words
  /// are there, and common words while anything else is, a filter included.
  static Words of(List<Part> parts, Kind kind, boolean hasFilters) {
    List<Words> all = new ArrayList<>(of(parts, Need.ALWAYS));
    List<Words> most = of(parts, Need.MOSTLY);
    if (!most.isEmpty()) {
      all.add(most(most, kind));
    }
    for (Need lesser : List.of(Need.POSITION, Need.COMMON)) {
      List<Words> words = of(parts, lesser);
      boolean needed = all.isEmpty() && (lesser == Need.POSITION || !hasFilters);
      if (needed && !words.isEmpty()) {
        all.add(most(words, kind));
      } else {
        words.forEach(w -> all.add(new Words.AnyOf(List.of(new Words.Everything(), w))));
      }
    }
    return switch (all.size()) {
      case 0 -> new Words.Everything();
      case 1 -> all.getFirst();
      default -> new Words.AllOf(all);
    };
  }

  private static List<Words> of(List<Part> parts, Need need) {
    return parts.stream().filter(p -> p.need() == need).map(Part::words).toList();
  }

  private static Words most(List<Words> parts, Kind kind) {
    int least = least(parts.size(), kind);
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return least == parts.size() ? new Words.AllOf(parts) : new Words.MostOf(parts, least);
  }

  private static int least(int number, Kind kind) {
    return switch (kind) {
      case CLAIM -> 1;
      case SENTENCE -> number < MANY ? (number + 1) / 2 : (number + 2) / 3;
      case WORDS ->
          switch (number) {
            case 1, 2 -> number;
            case 3 -> 2;
            default -> (3 * number + 4) / 5;
          };
    };
  }
}
