package org.onrecord.meaning.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.meaning.Vector;

/// The true model, where its jars are on the class path.
class MiniLmTest {
  private static MiniLm model;

  @BeforeAll
  static void load() {
    assumeTrue(Part.missing().isEmpty(), () -> "not on the class path: " + Part.missing());
    model = MiniLm.load();
  }

  @AfterAll
  static void letGo() {
    if (model != null) {
      model.close();
    }
  }

  private static Vector of(String text) {
    return model.embed(text).vector();
  }

  /// Numbers as the vocabulary of bert-base-uncased has them.
  @Test
  void textsAreCutAsBertCutsThem() {
    assertArrayEquals(
        new int[] {101, 7592, 1010, 2129, 2024, 2017, 1029, 102},
        model.pieces("Hello, how are you?"));
    assertArrayEquals(new int[] {101, 14477, 20961, 3468, 102}, model.pieces("UNAFFABLE"));
    assertArrayEquals(new int[] {101, 7668, 100, 102}, model.pieces("Café \uD83D\uDE80"));
  }

  @Test
  void whatSaysTheSameIsNearAndWhatDoesNotIsFar() {
    Vector said = of("The convention would let governments spy on journalists.");
    float near = said.similarity(of("Reporters could be put under surveillance by states."));
    float far = said.similarity(of("The weather in Lyon was fine on Sunday."));
    assertTrue(near > 0.5 && far < 0.2, near + " " + far);
  }

  @Test
  void theSameTextHasTheSamePlaceWhoeverAsksBesides() {
    List<String> texts =
        IntStream.range(0, 24).mapToObj(i -> "Statement " + i + " on article " + i % 7).toList();
    List<Vector> alone = texts.stream().map(MiniLmTest::of).toList();
    assertEquals(alone, texts.parallelStream().map(MiniLmTest::of).toList());
    assertEquals(384, alone.getFirst().dimensions());
  }

  @Test
  void ofALongTextTheBeginningIsReadAndThatIsSaid() {
    String long256 = "law ".repeat(254);
    assertFalse(model.embed(long256).cut());
    assertTrue(model.embed(long256 + "and order").cut());
    assertEquals(of(long256), of(long256 + "and order"));
  }
}
