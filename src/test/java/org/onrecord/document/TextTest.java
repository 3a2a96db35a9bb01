package org.onrecord.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void countsCodePointsAcrossSurrogates() {
    Text text = Text.of("a😀b said “c”");

    assertEquals(12, text.length());
    assertEquals(new Span(2, 3), text.span(3, 4));
    assertEquals("b said", text.slice(new Span(2, 8)));
  }

  @Test
  void composesLettersAndAccents() {
    assertEquals("vie privée", Text.of("vie prive\u0301e").string());
  }

  @Test
  void refusesASpanBeyondItsEnd() {
    Text text = Text.of("short");

    assertThrows(IndexOutOfBoundsException.class, () -> text.slice(new Span(0, 6)));
  }

  @Test
  void slicingASpanGivesBackTheSubstringForAnyText() {
    long seed = 20240730;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String string =
          random
              .ints(random.nextInt(40), 0, 6)
              .mapToObj(i -> new String[] {"a", " ", "é", "😀", "中", "𝔘"}[i])
              .collect(Collectors.joining());
      Text text = Text.of(string);
      int a = random.nextInt(text.length() + 1);
      int b = a + random.nextInt(text.length() - a + 1);
      int start = string.offsetByCodePoints(0, a);
      int end = string.offsetByCodePoints(0, b);

      assertEquals(new Span(a, b), text.span(start, end), "seed " + seed + ", “" + string + "”");
      assertEquals(string.substring(start, end), text.slice(new Span(a, b)), "seed " + seed);
    }
  }

  @Test
  void aSpanCannotEndBeforeItStarts() {
    var error = assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));

    assertEquals("Span [3, 2) is not a range", error.getMessage());
  }
}
