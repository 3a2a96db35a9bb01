package org.onrecord.index.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.index.WordCount;

/// Finds the words of a list that differ from one in a letter or two: one too many, one missing,
/// another one, or two neighbours exchanged.
///
/// Walks through the list as through a tree of letters, and leaves each branch as soon as it is
/// too far off (Damerau–Levenshtein, each pair exchanged once). Used once, by one thread.
public final class NearWords {
  /// The fewest letters of a word with which one may differ, and with which two may.
  private static final int ONE_FROM = 3;

  private static final int TWO_FROM = 6;

  private final WordList list;
  private final String word;
  private final int most;
  private final List<Near> found = new ArrayList<>();

  /// By depth, how far the letters so far are from each beginning of the word.
  private final int[][] rows;

  private NearWords(WordList list, String word, int most) {
    this.list = list;
    this.word = word;
    this.most = most;
    this.rows = new int[word.length() + most + 2][word.length() + 1];
  }

  /// A word of the list and how many letters differ.
  private record Near(int number, int edits) {}

  /// The nearest first, of equal ones those that begin alike and those that find most; without the
  /// word itself.
  public static List<WordCount> of(WordList list, String word, int limit) {
    int allowed = word.length() < ONE_FROM ? 0 : word.length() < TWO_FROM ? 1 : 2;
    for (int most = 1; most <= allowed; most++) {
      var walk = new NearWords(list, word, most);
      walk.walk();
      if (!walk.found.isEmpty()) {
        return walk.best(limit);
      }
    }
    return List.of();
  }

  private List<WordCount> best(int limit) {
    return found.stream()
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(near -> list.letter(near.number, 0) != word.charAt(0))
                .thenComparingLong(near -> -list.count(near.number))
                .thenComparingInt(Near::number))
        .limit(limit)
        .map(near -> new WordCount(list.word(near.number), list.count(near.number)))
        .toList();
  }

  private void walk() {
    for (int i = 0; i <= word.length(); i++) {
      rows[0][i] = i;
    }
    walk(0, list.size(), 0, -1);
  }

  /// @param first of the words that share the letters so far
  /// @param end behind the last of them
  /// @param depth how many letters they share
  /// @param before the last letter that they share
  private void walk(int first, int end, int depth, int before) {
    if (depth + 1 >= rows.length) {
      return;
    }
    int number = first;
    while (number < end) {
      int letter = list.letter(number, depth);
      int next = list.other(number, end, depth);
      if (letter < 0) {
        take(number, rows[depth][word.length()]);
      } else if (step(depth, letter, before) <= most) {
        walk(number, next, depth + 1, letter);
      }
      number = next;
    }
  }

  private void take(int number, int edits) {
    if (edits > 0 && edits <= most) {
      found.add(new Near(number, edits));
    }
  }

  /// Fills the row of one letter more.
  ///
  /// @return the least that any word that goes on so can differ
  private int step(int depth, int letter, int before) {
    int[] above = rows[depth];
    int[] row = rows[depth + 1];
    row[0] = depth + 1;
    int least = row[0];
    for (int i = 1; i <= word.length(); i++) {
      int same = word.charAt(i - 1) == letter ? 0 : 1;
      int edits = Math.min(above[i - 1] + same, Math.min(above[i], row[i - 1]) + 1);
      if (i > 1 && word.charAt(i - 1) == before && word.charAt(i - 2) == letter) {
        edits = Math.min(edits, rows[depth - 1][i - 2] + 1);
      }
      row[i] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }
}
