package org.onrecord.index.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.index.WordCount;

/// Finds the words of a list that differ from one in a letter or two: one too many, one missing,
/// another one, or two neighbours exchanged.
///
/// Walks through the list as through a tree of letters, and leaves each branch as soon as it is
/// too far off (Damerau–Levenshtein, each pair exchanged once; of each row only what lies as near
/// the diagonal as letters may differ, after E. Ukkonen, 1985). Used once, by one thread.
public final class Misspellings {
  /// The fewest letters of a word with which one may differ, and with which two may.
  private static final int ONE_FROM = 3;

  private static final int TWO_FROM = 6;

  private final WordList list;
  private final String word;
  private final int most;
  private final List<Near> found = new ArrayList<>();

  /// By depth, how far the letters so far are from each beginning of the word.
  private final int[][] rows;

  private Misspellings(WordList list, String word, int most) {
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
      var walk = new Misspellings(list, word, most);
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
        take(number, edits(depth));
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

  /// How far the whole word is from the letters so far; more than may differ where they are fewer
  /// or more than those of the word by so many.
  private int edits(int depth) {
    return Math.abs(depth - word.length()) > most ? most + 1 : rows[depth][word.length()];
  }

  /// Fills the row of one letter more, as far as it can be near: beginnings that are longer or
  /// shorter by more letters than may differ are left out.
  ///
  /// @return the least that any word that goes on so can differ
  private int step(int depth, int letter, int before) {
    int column = depth + 1;
    int[] above = rows[depth];
    int[] row = rows[column];
    int from = Math.max(0, column - most);
    int to = Math.min(word.length(), column + most);
    int least = most + 1;
    for (int i = from; i <= to; i++) {
      int edits = i == 0 ? column : above[i - 1] + (word.charAt(i - 1) == letter ? 0 : 1);
      if (i > from) {
        edits = Math.min(edits, row[i - 1] + 1);
      }
      if (i > 0 && i < column + most) {
        edits = Math.min(edits, above[i] + 1);
      }
      if (i > 1 && word.charAt(i - 1) == before && word.charAt(i - 2) == letter) {
        edits = Math.min(edits, rows[depth - 1][i - 2] + 1);
      }
      row[i] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }
}
