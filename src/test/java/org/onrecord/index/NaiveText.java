package org.onrecord.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks for words, phrases and nearness in a text by trying every way: slow, plain, and what the
/// index is held to. Words are parted by blanks, sentences end in a full stop, passages in a bar.
public final class NaiveText {
  /// Words from one to another, both within.
  public record At(int first, int last) implements Comparable<At> {
    @Override
    public int compareTo(At other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(last, other.last);
    }
  }

  private final List<String> words = new ArrayList<>();
  private final List<At> sentences = new ArrayList<>();
  private final List<At> passages = new ArrayList<>();

  public NaiveText(String text) {
    for (String passage : text.split("\\|")) {
      int from = words.size();
      for (String sentence : passage.split("\\.")) {
        int start = words.size();
        Arrays.stream(sentence.toLowerCase(Locale.ROOT).split(" "))
            .filter(w -> !w.isBlank())
            .forEach(words::add);
        sentences.add(new At(start, words.size() - 1));
      }
      passages.add(new At(from, words.size() - 1));
    }
  }

  static boolean holds(String text, Words asked) {
    NaiveText naive = new NaiveText(text);
    return naive.meets(asked, new At(0, naive.words.size() - 1));
  }

  /// True when a condition is met by words of a stretch alone.
  private boolean meets(Words asked, At stretch) {
    return switch (asked) {
      case Words.AllOf(List<Words> parts) -> parts.stream().allMatch(p -> meets(p, stretch));
      case Words.AnyOf(List<Words> parts) -> parts.stream().anyMatch(p -> meets(p, stretch));
      case Words.Not(Words part) -> !meets(part, stretch);
      case Words.MostOf(List<Words> parts, int minimum) ->
          parts.stream().filter(p -> meets(p, stretch)).count() >= minimum;
      default ->
          places(asked).stream()
              .anyMatch(p -> p.first() >= stretch.first() && p.last() <= stretch.last());
    };
  }

  /// Every place at which a condition stands.
  public Set<At> places(Words asked) {
    Set<At> places = new TreeSet<>();
    switch (asked) {
      case Words.Term(String word, boolean _) -> single(word::equals, places);
      case Words.Prefix(String letters) -> single(w -> w.startsWith(letters), places);
      case Words.Fuzzy(String word, int edits) ->
          single(w -> w.charAt(0) == word.charAt(0) && edits(w, word) <= edits, places);
      case Words.Phrase(String phrase, int slop, boolean _) ->
          sequence(List.of(phrase.split(" ")), 0, -1, -1, slop, places);
      case Words.AnyOf(List<Words> parts) -> parts.forEach(p -> places.addAll(places(p)));
      case Words.Near(List<Words> parts, List<Integer> reach) ->
          near(parts, reach, 0, null, places);
      case Words.Within(Words.Stretch stretch, Words part) ->
          (stretch == Words.Stretch.SENTENCE ? sentences : passages)
              .stream().filter(s -> s.last() >= s.first() && meets(part, s)).forEach(places::add);
      default -> throw new IllegalArgumentException("" + asked);
    }
    return places;
  }

  private void single(java.util.function.Predicate<String> wanted, Set<At> places) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        places.add(new At(i, i));
      }
    }
  }

  private void sequence(
      List<String> left, int from, int first, int last, int slop, Set<At> places) {
    if (left.isEmpty()) {
      places.add(new At(first, last));
      return;
    }
    for (int i = from; i < words.size(); i++) {
      int gap = first < 0 ? 0 : i - last - 1;
      String wanted = left.getFirst();
      boolean fits =
          wanted.endsWith("*")
              ? words.get(i).startsWith(wanted.substring(0, wanted.length() - 1))
              : words.get(i).equals(wanted);
      if (gap <= slop && fits) {
        sequence(left.subList(1, left.size()), i + 1, first < 0 ? i : first, i, slop - gap, places);
      }
    }
  }

  /// Adds the places of the last part that a chain of parts leads to.
  private void near(
      List<Words> parts, List<Integer> reach, int part, @Nullable At before, Set<At> places) {
    for (At at : places(parts.get(part))) {
      if (before == null || beside(before, at, reach.get(part - 1))) {
        if (part == parts.size() - 1) {
          places.add(at);
        } else {
          near(parts, reach, part + 1, at, places);
        }
      }
    }
  }

  private static boolean beside(At one, At other, int reach) {
    int between =
        other.first() > one.last()
            ? other.first() - one.last() - 1
            : one.first() > other.last() ? one.first() - other.last() - 1 : Integer.MAX_VALUE;
    return between <= reach;
  }

  /// Letters put in, left out, exchanged or swapped with the next.
  static int edits(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = cost[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[one.length()][other.length()];
  }
}
