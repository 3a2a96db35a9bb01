package org.onrecord.index.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.onrecord.index.WordCount;

/// The words of a corpus in the order of their letters, with the number of statements that each
/// finds. Never changes; safe for threads.
///
/// All letters stand in one array, so that walking through neighbours is fast: on the 1,000,000
/// statements of docs/measurements.md both questions take less than 5 ms.
public final class WordList {
  static final Comparator<WordCount> MOST_FIRST =
      Comparator.comparingLong(WordCount::count).reversed().thenComparing(WordCount::word);

  private final char[] letters;
  private final int[] starts;
  private final int[] counts;
  private final int size;

  private WordList(char[] letters, int[] starts, int[] counts, int size) {
    this.letters = letters;
    this.starts = starts;
    this.counts = counts;
    this.size = size;
  }

  /// Gathers words, which must come in the order of their letters.
  public static final class Builder {
    private char[] letters = new char[1 << 12];
    private int[] starts = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;
    private int end;

    public void add(String word, int count) {
      if (size + 2 > starts.length) {
        starts = java.util.Arrays.copyOf(starts, starts.length * 2);
        counts = java.util.Arrays.copyOf(counts, counts.length * 2);
      }
      if (end + word.length() > letters.length) {
        letters = java.util.Arrays.copyOf(letters, letters.length * 2 + word.length());
      }
      word.getChars(0, word.length(), letters, end);
      starts[size] = end;
      counts[size] = count;
      size++;
      end += word.length();
      starts[size] = end;
    }

    public WordList build() {
      return new WordList(letters, starts, counts, size);
    }
  }

  int size() {
    return size;
  }

  String word(int number) {
    return new String(letters, starts[number], length(number));
  }

  int count(int number) {
    return counts[number];
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /// A letter of a word; -1 behind its end.
  int letter(int number, int at) {
    int place = starts[number] + at;
    return place < starts[number + 1] ? letters[place] : -1;
  }

  /// Statements that a word finds; 0 for a word that is not among these.
  int count(String word) {
    int number = from(word);
    return number < size && word(number).equals(word) ? counts[number] : 0;
  }

  /// Those that begin with these letters; in most statements first, then by the word.
  public List<WordCount> beginning(String prefix, int limit) {
    PriorityQueue<Integer> most =
        new PriorityQueue<>(
            Comparator.comparingInt((Integer n) -> counts[n])
                .thenComparing(Comparator.reverseOrder()));
    int end = from(prefix + Character.MAX_VALUE);
    for (int number = from(prefix); number < end; number++) {
      if (most.size() < limit) {
        most.add(number);
      } else if (limit > 0 && counts[number] > counts[most.element()]) {
        most.remove();
        most.add(number);
      }
    }
    List<WordCount> words = new ArrayList<>();
    most.forEach(number -> words.add(new WordCount(word(number), counts[number])));
    words.sort(MOST_FIRST);
    return words;
  }

  /// The number of the first word that is not before this one.
  private int from(String word) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, word) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int number, String word) {
    int shared = Math.min(length(number), word.length());
    for (int i = 0; i < shared; i++) {
      int difference = letters[starts[number] + i] - word.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length(number) - word.length();
  }

  /// The first word from `number` to `end` that has another letter at a place; all of them share
  /// the letters before it.
  int other(int number, int end, int at) {
    int letter = letter(number, at);
    int step = 1;
    int low = number;
    while (low + step < end && letter(low + step, at) == letter) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(end, low + step);
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (letter(middle, at) == letter) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }
}
