package org.onrecord.meaning;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// Turns a text into the numbers of the pieces that a model knows: each word by the longest pieces
/// that it is made of, from its beginning (WordPiece, greedily, as BERT has it).
///
/// Immutable and safe for threads.
public final class WordPieces {
  /// A longer word is unknown, whatever its pieces are.
  private static final int LONGEST_WORD = 100;

  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary;
  private final int begin;
  private final int end;
  private final int unknown;

  /// @param vocabulary number by piece; pieces that go on a word begin with `##`
  /// @throws IllegalArgumentException when `[CLS]`, `[SEP]` or `[UNK]` is not among them
  public WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.begin = number("[CLS]");
    this.end = number("[SEP]");
    this.unknown = number("[UNK]");
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary of the model has no " + piece);
    }
    return number;
  }

  /// What a model reads of a text.
  ///
  /// @param numbers of its pieces, between those of `[CLS]` and `[SEP]`
  /// @param cut true where the text has more
  @SuppressWarnings("ArrayRecordComponent") // compared and printed by what it holds, below
  public record Pieces(int[] numbers, boolean cut) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pieces pieces
          && Arrays.equals(pieces.numbers, numbers)
          && pieces.cut == cut;
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
      return Arrays.toString(numbers) + (cut ? " cut" : "");
    }
  }

  /// The pieces of a text, as many as a model reads.
  ///
  /// @param most pieces, `[CLS]` and `[SEP]` among them; 2 or more
  public Pieces of(String text, int most) {
    IntStream.Builder numbers = IntStream.builder().add(begin);
    int room = most - 2;
    for (String word : BertWords.of(text)) {
      int[] pieces = word(word);
      for (int i = 0; i < Math.min(pieces.length, room); i++) {
        numbers.add(pieces[i]);
      }
      if (pieces.length > room) {
        return new Pieces(numbers.add(end).build().toArray(), true);
      }
      room -= pieces.length;
    }
    return new Pieces(numbers.add(end).build().toArray(), false);
  }

  private int[] word(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    IntStream.Builder pieces = IntStream.builder();
    int start = 0;
    while (start < word.length()) {
      int stop = longest(word, start);
      if (stop == start) {
        return new int[] {unknown};
      }
      pieces.add(vocabulary.getOrDefault(piece(word, start, stop), unknown));
      start = stop;
    }
    return pieces.build().toArray();
  }

  /// Where the longest piece that begins here ends; here, when there is none.
  private int longest(String word, int start) {
    int stop = word.length();
    while (stop > start && !vocabulary.containsKey(piece(word, start, stop))) {
      stop--;
    }
    return stop;
  }

  private static String piece(String word, int start, int stop) {
    String letters = word.substring(start, stop);
    return start == 0 ? letters : INSIDE + letters;
  }
}
