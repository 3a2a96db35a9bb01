package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.index.Words;
import org.onrecord.query.Asked.Need;
import org.onrecord.query.Asked.Part;

/// Joins the conditions that are left of a question in plain words.
final class Join {
  private Join() {}

  /// Few words must all be met, of many most; positions only rank while other words are there, and
  /// common words while anything else is, a filter included.
  ///
  /// @param isSentence true when the question has the words of a sentence, of which fewer stand in
  ///     an answer
  static Words of(List<Part> parts, boolean isSentence, boolean hasFilters) {
    List<Words> all = new ArrayList<>(of(parts, Need.ALWAYS));
    List<Words> most = of(parts, Need.MOSTLY);
    if (!most.isEmpty()) {
      all.add(most(most, isSentence));
    }
    for (Need lesser : List.of(Need.POSITION, Need.COMMON)) {
      List<Words> words = of(parts, lesser);
      boolean needed = all.isEmpty() && (lesser == Need.POSITION || !hasFilters);
      if (needed && !words.isEmpty()) {
        all.add(most(words, isSentence));
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

  private static Words most(List<Words> parts, boolean isSentence) {
    int least = least(parts.size(), isSentence);
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return least == parts.size() ? new Words.AllOf(parts) : new Words.MostOf(parts, least);
  }

  private static int least(int number, boolean isSentence) {
    if (isSentence) {
      return (number + 1) / 2;
    }
    return switch (number) {
      case 1, 2 -> number;
      case 3 -> 2;
      default -> (3 * number + 4) / 5;
    };
  }
}
