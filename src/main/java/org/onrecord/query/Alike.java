package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.index.Words;

/// Words that are looked for because they mean the same as others that were written.
///
/// The alternatives of a word stand beside it where it is one of several, so that the tree as it is
/// written finds the same when it is asked again, and grows no more.
final class Alike {
  /// How the answer calls them among what it understood.
  static final String KIND = "synonym";

  private final Lexicon lexicon;
  private final Question question;
  private final Conditions found;

  /// @param found is told what was added
  Alike(Lexicon lexicon, Question question, Conditions found) {
    this.lexicon = lexicon;
    this.question = question;
    this.found = found;
  }

  /// A word in any form, or words beside one another.
  static Words words(String written) {
    return written.strip().matches("\\S+")
        ? new Words.Term(written.strip(), false)
        : new Words.Phrase(written.strip(), 0);
  }

  /// A tree with what means the same as its words.
  Words in(Words words) {
    return switch (words) {
      case Words.Term _ -> Level.anyOf(either(words));
      case Words.AnyOf(List<Words> parts) -> anyOf(parts);
      case Words.AllOf(List<Words> parts) -> new Words.AllOf(each(parts));
      case Words.MostOf(List<Words> parts, int minimum) -> new Words.MostOf(each(parts), minimum);
      case Words.Near(List<Words> parts, List<Integer> reach) -> new Words.Near(each(parts), reach);
      case Words.Within(Words.Stretch stretch, Words part) -> new Words.Within(stretch, in(part));
      case Words.In(Words.Field field, Words part) -> new Words.In(field, in(part));
      case Words.Not(Words part) -> new Words.Not(in(part));
      case Words.Everything _,
          Words.Prefix _,
          Words.Fuzzy _,
          Words.Phrase _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Surely _,
          Words.Meaning _,
          Words.Spelt _ ->
          words;
    };
  }

  private List<Words> each(List<Words> parts) {
    return parts.stream().map(this::in).toList();
  }

  /// What is an alternative of one before it brings none of its own.
  private Words anyOf(List<Words> parts) {
    if (parts.size() == 2 && parts.getFirst() instanceof Words.Everything) {
      return new Words.AnyOf(List.of(parts.getFirst(), in(parts.getLast())));
    }
    Set<Words> all = new LinkedHashSet<>();
    for (Words part : parts) {
      if (!(part instanceof Words.Term)) {
        all.add(in(part));
      } else if (!all.contains(part)) {
        all.addAll(either(part));
      }
    }
    return Level.anyOf(List.copyOf(all));
  }

  /// A word and its alternatives; alone where it has none.
  private List<Words> either(Words written) {
    if (!(written instanceof Words.Term(String word, boolean exact))
        || exact
        || QuestionWords.FUNCTION.contains(word.toLowerCase(Locale.ROOT))) {
      return List.of(written);
    }
    List<Words> either = new ArrayList<>(List.of(written));
    for (String other : lexicon.alike(word)) {
      either.add(words(other));
      int at = Math.max(0, question.text().indexOf(word));
      found.understand(at, new Understood(KIND, other, other, word, false));
    }
    return either;
  }
}
