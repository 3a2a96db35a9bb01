package org.onrecord.index.lucene.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.pattern.Pattern.Condition;
import org.onrecord.index.lucene.text.Analysis;

/// Turns words, phrases and nearness into [Pattern]s. Safe for threads.
public final class Patterns {
  /// Fewest letters of a word of which some may differ.
  private static final int FEWEST_LETTERS = 4;

  private final Analysis analysis;

  public Patterns(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The pattern; empty when there is no word to look for.
  ///
  /// @param words a word, a phrase, nearness, alternatives of these, or a whole sentence or passage
  /// @throws IllegalArgumentException when it is anything else
  public Optional<Pattern> of(Words words) {
    return switch (words) {
      case Words.Term(String word, boolean exact) ->
          exact ? anyOf(analysis.exactForms(word), true, 0) : anyOf(analysis.forms(word), false, 0);
      case Words.Prefix(String letters) -> any(analysis.exactForms(letters), Patterns::beginning);
      case Words.Fuzzy(String word, int edits) ->
          any(analysis.exactForms(word), tokens -> like(tokens, edits));
      case Words.Phrase phrase -> phrase(phrase);
      case Words.Near near -> near(near);
      case Words.AnyOf(List<Words> parts) -> any(parts);
      case Words.Spelt spelt -> any(spelt.all());
      case Words.Within(Words.Stretch stretch, Words part) ->
          condition(part).map(c -> new Pattern.Whole(stretch, c));
      case Words.Everything _,
          Words.AllOf _,
          Words.MostOf _,
          Words.Not _,
          Words.In _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Meaning _,
          Words.Surely _ ->
          throw new IllegalArgumentException(words + " has no place in a text");
    };
  }

  private Optional<Pattern> any(List<Words> parts) {
    List<Pattern> any = parts.stream().flatMap(p -> of(p).stream()).toList();
    return any.isEmpty() ? Optional.empty() : Optional.of(new Pattern.Any(any));
  }

  private Optional<Pattern> near(Words.Near near) {
    List<Pattern> parts = new ArrayList<>();
    List<Integer> reach = new ArrayList<>();
    for (int i = 0; i < near.parts().size(); i++) {
      Optional<Pattern> part = of(near.parts().get(i));
      if (part.isPresent()) {
        if (!parts.isEmpty()) {
          reach.add(near.reach().get(i - 1));
        }
        parts.add(part.get());
      }
    }
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(new Pattern.Near(parts, reach));
    };
  }

  private Optional<Condition> condition(Words words) {
    return switch (words) {
      case Words.AllOf(List<Words> parts) -> atLeast(parts, parts.size());
      case Words.AnyOf(List<Words> parts) -> atLeast(parts, 1);
      case Words.MostOf(List<Words> parts, int minimum) -> atLeast(parts, minimum);
      case Words.Not(Words part) -> condition(part).map(Condition.Lacks::new);
      case Words.Everything _ -> Optional.empty();
      case Words.Term _,
          Words.Prefix _,
          Words.Fuzzy _,
          Words.Phrase _,
          Words.Near _,
          Words.Within _,
          Words.Spelt _,
          Words.In _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Meaning _,
          Words.Surely _ ->
          of(words).map(Condition.Holds::new);
    };
  }

  private Optional<Condition> atLeast(List<Words> parts, int minimum) {
    List<Condition> all = parts.stream().flatMap(p -> condition(p).stream()).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition.AtLeast(all, Math.clamp(minimum, 1, all.size())));
  }

  private Optional<Pattern> phrase(Words.Phrase phrase) {
    if (hasPrefix(phrase)) {
      Set<List<Slot>> sequences = new LinkedHashSet<>();
      for (String language : Analysis.languages(phrase.words())) {
        sequences.add(slots(phrase, language));
      }
      sequences.removeIf(List::isEmpty);
      return sequences.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Pattern.Any(
                  sequences.stream()
                      .map(s -> (Pattern) new Pattern.Sequence(s, phrase.slop()))
                      .toList()));
    }
    return phrase.exact()
        ? anyOf(analysis.exactForms(phrase.words()), true, phrase.slop())
        : anyOf(analysis.forms(phrase.words()), false, phrase.slop());
  }

  /// True when one of its words stands for all that begin so.
  public static boolean hasPrefix(Words.Phrase phrase) {
    return List.of(phrase.words().split("\\s+")).stream().anyMatch(Patterns::isPrefix);
  }

  private static boolean isPrefix(String word) {
    return word.length() > 1 && word.endsWith("*");
  }

  private List<Slot> slots(Words.Phrase phrase, String language) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (String word : phrase.words().split("\\s+")) {
      if (isPrefix(word)) {
        addPlain(plain, phrase.exact(), language, slots);
        List<String> tokens = Analysis.tokens(analysis.exact(language), word);
        slots.addAll(beginning(tokens));
      } else {
        plain.append(word).append(' ');
      }
    }
    addPlain(plain, phrase.exact(), language, slots);
    return slots;
  }

  private void addPlain(StringBuilder plain, boolean exact, String language, List<Slot> slots) {
    var chain = exact ? analysis.exact(language) : analysis.of(language);
    Analysis.tokens(chain, plain.toString())
        .forEach(token -> slots.add(new Slot.Tokens(Set.of(token), exact)));
    plain.setLength(0);
  }

  private static List<Slot> beginning(List<String> tokens) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      slots.add(
          last ? new Slot.Beginning(tokens.get(i)) : new Slot.Tokens(Set.of(tokens.get(i)), true));
    }
    return slots;
  }

  private static List<Slot> like(List<String> tokens, int edits) {
    return tokens.stream()
        .map(
            token ->
                token.codePointCount(0, token.length()) < FEWEST_LETTERS
                    ? new Slot.Tokens(Set.of(token), true)
                    : (Slot) new Slot.Like(token.toLowerCase(Locale.ROOT), edits))
        .toList();
  }

  /// Makes slots of a sequence of tokens.
  private interface Slots {
    /// The slots of some tokens.
    List<Slot> of(List<String> tokens);
  }

  private static Optional<Pattern> any(Collection<List<String>> forms, Slots slots) {
    List<Pattern> all =
        forms.stream().map(f -> (Pattern) new Pattern.Sequence(slots.of(f), 0)).distinct().toList();
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(all.getFirst());
      default -> Optional.of(new Pattern.Any(all));
    };
  }

  /// Any of these sequences of tokens; single ones fill one slot.
  private static Optional<Pattern> anyOf(
      Collection<List<String>> forms, boolean asWritten, int slop) {
    Set<String> single = new LinkedHashSet<>();
    List<Pattern> all = new ArrayList<>();
    for (List<String> form : forms) {
      if (form.size() == 1) {
        single.add(form.getFirst());
      } else {
        all.add(
            new Pattern.Sequence(
                form.stream().map(t -> (Slot) new Slot.Tokens(Set.of(t), asWritten)).toList(),
                slop));
      }
    }
    if (!single.isEmpty()) {
      all.add(new Pattern.Sequence(List.of(new Slot.Tokens(single, asWritten)), 0));
    }
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(all.getFirst());
      default -> Optional.of(new Pattern.Any(all));
    };
  }
}
