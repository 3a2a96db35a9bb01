package org.onrecord.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.meaning.WordPieces.Pieces;

class WordPiecesTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "want", "##want", "##ed", "wa", "un", "runn", "##ing",
          ",", "博", "##s");

  private static Map<String, Integer> vocabulary() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < PIECES.size(); i++) {
      numbers.put(PIECES.get(i), i);
    }
    return numbers;
  }

  private final WordPieces pieces = new WordPieces(vocabulary());

  private int[] of(String text) {
    return pieces.of(text, 256).numbers();
  }

  @Test
  void aWordIsCutIntoTheLongestPiecesFromItsBeginning() {
    assertArrayEquals(new int[] {2, 8, 5, 6, 9, 10, 3}, of("unwanted running"));
    assertArrayEquals(new int[] {2, 4, 11, 12, 4, 13, 3}, of("Want,博wants"));
  }

  @Test
  void aWordWithAnyUnknownPieceIsUnknownWhole() {
    assertArrayEquals(new int[] {2, 1, 9, 10, 3}, of("unwantedX running"));
    assertArrayEquals(new int[] {2, 3}, of(" "));
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    assertArrayEquals(new int[] {2, 4, 3}, of("want"));
    assertArrayEquals(new int[] {2, 1, 3}, of("want" + "s".repeat(97)));
    assertEquals(99, of("want" + "s".repeat(96)).length);
  }

  @Test
  void namesOfSpecialPiecesInATextAreWordsLikeAll() {
    assertArrayEquals(new int[] {2, 1, 1, 1, 3}, of("[SEP]"));
  }

  @Test
  void aTextThatIsTooLongIsCutAndThatIsSaid() {
    assertEquals(new Pieces(new int[] {2, 8, 5, 6, 3}, false), pieces.of("unwanted", 5));
    assertEquals(new Pieces(new int[] {2, 8, 5, 3}, true), pieces.of("unwanted", 4));
    assertEquals(new Pieces(new int[] {2, 8, 5, 6, 3}, true), pieces.of("unwanted want", 5));
    assertEquals(new Pieces(new int[] {2, 3}, true), pieces.of("want", 2));
    assertTrue(pieces.of("want ".repeat(255), 256).cut());
    assertFalse(pieces.of("want ".repeat(254), 256).cut());
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused() {
    Map<String, Integer> other = vocabulary();
    other.remove("[UNK]");
    assertEquals(
        "the vocabulary of the model has no [UNK]",
        assertThrows(IllegalArgumentException.class, () -> new WordPieces(other)).getMessage());
  }
}
