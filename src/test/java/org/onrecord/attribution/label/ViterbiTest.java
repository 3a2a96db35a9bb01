package org.onrecord.attribution.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Holds the decoder and the chances against all rows of tags, tried one by one.
class ViterbiTest {
  private static final int TAGS = Tag.COUNT;

  @Test
  void findsTheBestOfAllRows() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(5);
      float[] scores = numbers(random, size * TAGS);
      float[] steps = numbers(random, TAGS * TAGS);
      assertArrayEquals(bestOfAll(scores, steps, size), Viterbi.best(scores, steps, size));
    }
  }

  @Test
  void givesEachTagItsShareOfAllRows() {
    Random random = new Random(12);
    for (int round = 0; round < 60; round++) {
      int size = 1 + random.nextInt(4);
      float[] scores = numbers(random, size * TAGS);
      float[] steps = numbers(random, TAGS * TAGS);
      Marginals marginals = new Marginals(scores, steps, size);
      double[] sums = new double[size * TAGS];
      double all = 0;
      for (int code = 0; code < rows(size); code++) {
        int[] tags = row(code, size);
        double weight = Math.exp(score(tags, scores, steps));
        all += weight;
        for (int i = 0; i < size; i++) {
          sums[i * TAGS + tags[i]] += weight;
        }
      }
      for (int i = 0; i < sums.length; i++) {
        assertEquals(sums[i] / all, marginals.of(i / TAGS, i % TAGS), 1e-6, "round " + round);
      }
    }
  }

  @Test
  void neverGoesInsideASpanThatHasNotBegun() {
    float[] scores = new float[3 * TAGS];
    for (int i = 0; i < 3; i++) {
      scores[i * TAGS + Tag.IN_CUE.code()] = 9;
    }
    int[] expected = {Tag.BEGIN_CUE.code(), Tag.IN_CUE.code(), Tag.IN_CUE.code()};
    assertArrayEquals(expected, Viterbi.best(scores, new float[TAGS * TAGS], 3));
  }

  @Test
  void labelsNothingInAnEmptyRow() {
    assertArrayEquals(new int[0], Viterbi.best(new float[0], new float[TAGS * TAGS], 0));
  }

  private static float[] numbers(Random random, int size) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  private static int rows(int size) {
    return (int) Math.pow(TAGS, size);
  }

  private static int[] row(int code, int size) {
    int[] tags = new int[size];
    for (int i = 0, rest = code; i < size; i++, rest /= TAGS) {
      tags[i] = rest % TAGS;
    }
    return tags;
  }

  /// Minus infinity for a row that may not be.
  private static double score(int[] tags, float[] scores, float[] steps) {
    double score = Tag.isInside(tags[0]) ? Double.NEGATIVE_INFINITY : 0;
    for (int i = 0; i < tags.length; i++) {
      score += scores[i * TAGS + tags[i]];
      if (i > 0) {
        score += steps[tags[i - 1] * TAGS + tags[i]];
        score = Tag.follows(tags[i - 1], tags[i]) ? score : Double.NEGATIVE_INFINITY;
      }
    }
    return score;
  }

  private static int[] bestOfAll(float[] scores, float[] steps, int size) {
    int[] best = row(0, size);
    for (int code = 1; code < rows(size); code++) {
      int[] tags = row(code, size);
      best = score(tags, scores, steps) > score(best, scores, steps) ? tags : best;
    }
    return best;
  }
}
