package org.onrecord.index.lucene.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.index.WordCount;

class WordListTest {
  private static final long SEED = 20260930;

  private final Random random = new Random(SEED);
  private final TreeMap<String, Integer> words = new TreeMap<>();

  @Test
  void beginsAsALookAtEveryWordSays() {
    WordList list = list(2000);
    for (int n = 0; n < 300; n++) {
      String prefix = word(random.nextInt(4));
      List<WordCount> expected =
          words.entrySet().stream()
              .filter(e -> e.getKey().startsWith(prefix))
              .map(e -> new WordCount(e.getKey(), e.getValue()))
              .sorted(WordList.MOST_FIRST)
              .limit(7)
              .toList();
      assertEquals(expected, list.beginning(prefix, 7), "seed " + SEED + ": " + prefix);
    }
    assertEquals(List.of(), list.beginning("a", 0));
  }

  @Test
  void isNearAsALookAtEveryWordSays() {
    WordList list = list(1500);
    int near = 0;
    for (int n = 0; n < 300; n++) {
      String word = word(3 + random.nextInt(6));
      List<WordCount> expected = nearest(word);
      near += expected.size();
      assertEquals(expected, Misspellings.of(list, word, 1000), "seed " + SEED + ": " + word);
    }
    assertTrue(near > 300, "too few are near: " + near);
  }

  @Test
  void exchangedLettersAreOneMistakeAndShortWordsAllowOne() {
    var builder = new WordList.Builder();
    List.of("article", "cat", "the", "treaty").forEach(w -> builder.add(w, 1));
    WordList list = builder.build();
    assertEquals(List.of(new WordCount("the", 1)), Misspellings.of(list, "teh", 5));
    assertEquals(List.of(new WordCount("treaty", 1)), Misspellings.of(list, "traety", 5));
    assertEquals(List.of(new WordCount("article", 1)), Misspellings.of(list, "artcle", 5));
    assertEquals(List.of(), Misspellings.of(list, "tx", 5));
    assertEquals(List.of(), Misspellings.of(list, "txx", 5));
    assertEquals(List.of(), Misspellings.of(new WordList.Builder().build(), "treaty", 5));
  }

  private WordList list(int number) {
    while (words.size() < number) {
      words.put(word(1 + random.nextInt(8)), 1 + random.nextInt(20));
    }
    var builder = new WordList.Builder();
    words.forEach(builder::add);
    return builder.build();
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abcdé".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private List<WordCount> nearest(String word) {
    int allowed = word.length() < 6 ? 1 : 2;
    for (int most = 1; most <= allowed; most++) {
      int edits = most;
      List<WordCount> near =
          words.entrySet().stream()
              .filter(e -> edits(e.getKey(), word) == edits)
              .sorted(
                  Comparator.comparing(
                          (Map.Entry<String, Integer> e) -> e.getKey().charAt(0) != word.charAt(0))
                      .thenComparingInt(e -> -e.getValue())
                      .thenComparing(Map.Entry::getKey))
              .map(e -> new WordCount(e.getKey(), e.getValue()))
              .toList();
      if (!near.isEmpty()) {
        return near;
      }
    }
    return List.of();
  }

  /// Letters too many, missing, other, or neighbours exchanged once.
  private static int edits(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        int best = i == 0 ? j : j == 0 ? i : Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
          int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
          best =
              Math.min(table[i - 1][j - 1] + same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
          if (i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1)) {
            best = Math.min(best, table[i - 2][j - 2] + 1);
          }
        }
        table[i][j] = best;
      }
    }
    return table[one.length()][other.length()];
  }
}
