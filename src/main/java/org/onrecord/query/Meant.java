package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.index.Words;
import org.onrecord.meaning.Vector;

/// Asks for what the words of a question mean.
///
/// What was put as a condition stays one, in either order: phrases, fields, days, nearness,
/// letters, words as written and what is to be kept out. The other words are asked for by their
/// meaning.
public final class Meant {
  private Meant() {}

  /// The same question by meaning; the same words where none are asked for.
  ///
  /// @param words of a question
  /// @param q the question as it was typed
  /// @param place places what it says
  /// @param orWords whether what its words find is found as well
  public static Words of(Words words, String q, Function<String, Vector> place, boolean orWords) {
    String said = Wording.of(q);
    if (said.isBlank()) {
      return words;
    }
    List<Words> parts = words instanceof Words.AllOf(List<Words> all) ? all : List.of(words);
    List<Words> asked = parts.stream().filter(part -> !isCondition(part)).toList();
    List<Words> together = new ArrayList<>(parts.stream().filter(Meant::isCondition).toList());
    Words free =
        switch (asked.size()) {
          case 0 -> new Words.Everything();
          case 1 -> asked.getFirst();
          default -> new Words.AllOf(asked);
        };
    together.addFirst(new Words.Meaning(free, place.apply(said), orWords));
    return together.size() == 1 ? together.getFirst() : new Words.AllOf(together);
  }

  private static boolean isCondition(Words words) {
    return switch (words) {
      case Words.Term(String _, boolean exact) -> exact;
      case Words.Phrase _,
          Words.Near _,
          Words.Within _,
          Words.In _,
          Words.Prefix _,
          Words.Fuzzy _,
          Words.Not _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Surely _ ->
          true;
      case Words.Everything _,
          Words.AllOf _,
          Words.AnyOf _,
          Words.MostOf _,
          Words.Spelt _,
          Words.Meaning _ ->
          false;
    };
  }
}
