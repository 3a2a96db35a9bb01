package org.onrecord.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorTest {
  @Test
  void onlyTheDirectionCounts() {
    Vector one = Vector.of(new float[] {1, 2, -3});
    assertEquals(one, Vector.of(new float[] {0.1f, 0.2f, -0.3f}));
    assertEquals(1, one.similarity(one), 1e-6);
    assertEquals(-1, one.similarity(Vector.of(new float[] {-1, -2, 3})), 1e-6);
    assertEquals(0, one.similarity(Vector.of(new float[] {3, 0, 1})), 1e-2);
  }

  @Test
  void whatIsKeptComesBack() {
    Vector one = Vector.of(new float[] {1, 2, -3});
    assertEquals(one, Vector.of(one.bytes()));
    byte[] among = new byte[20];
    System.arraycopy(one.bytes(), 0, among, 5, 7);
    assertEquals(1, one.similarity(among, 5, 7), 1e-6);
  }

  @Test
  void whatHasNoDirectionIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Vector.of(new float[3]));
    assertThrows(IllegalArgumentException.class, () -> Vector.of(new float[] {1, Float.NaN}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Vector.of(new float[] {1}).similarity(Vector.of(new float[] {1, 1})));
  }

  /// Steps of a 127th cost little: at most .01 of any similarity.
  @Test
  void lawBytesAreAsNearAsTheNumbersWere() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      float[] one = random(random);
      float[] other = random(random);
      double expected = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
      double found = Vector.of(one).similarity(Vector.of(other));
      assertTrue(Math.abs(expected - found) < 0.01, "seed " + seed + ": " + expected + " " + found);
    }
  }

  private static float[] random(Random random) {
    float[] numbers = new float[384];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
