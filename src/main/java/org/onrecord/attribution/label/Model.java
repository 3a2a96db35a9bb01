package org.onrecord.attribution.label;

/// What training has learnt: a small whole number a feature and tag, and the score of each step
/// from tag to tag. Immutable; safe for threads.
public final class Model {
  private final float unit;
  private final Weights weights;
  private final float[] steps;

  /// @param weights [Tag#COUNT] a feature; the number of features is a power of two
  /// @param unit what a weight of 1 is worth
  /// @param steps [Tag#COUNT] a tag: the score of each tag behind it
  Model(byte[] weights, float unit, float[] steps) {
    int features = weights.length / Tag.COUNT;
    if (Integer.bitCount(features) != 1 || features * Tag.COUNT != weights.length) {
      throw new IllegalArgumentException(
          weights.length + " weights; expected " + Tag.COUNT + " times a power of two");
    }
    this.weights = new Weights(weights);
    this.unit = unit;
    this.steps = steps.clone();
  }

  byte[] weights() {
    return weights.bytes();
  }

  float unit() {
    return unit;
  }

  float[] steps() {
    return steps.clone();
  }

  /// The best tags of a row, and how likely each tag is at each item.
  ///
  /// @param outBias added to the score of [Tag#OUT] for the looser reading: below 0 finds more
  public Labels label(Row row, float outBias) {
    float[] scores = scores(row);
    int[] tags = best(scores, row.size());
    float[] chances = chances(scores, row.size());
    return new Labels(tags, loose(scores, row.size(), outBias), chances);
  }

  /// The best tags of a row alone.
  public int[] tags(Row row) {
    return best(scores(row), row.size());
  }

  private int[] loose(float[] scores, int size, float outBias) {
    for (int i = 0; i < size; i++) {
      scores[i * Tag.COUNT] += outBias;
    }
    return best(scores, size);
  }

  private int[] best(float[] scores, int size) {
    return Viterbi.best(scores, steps, size);
  }

  private float[] chances(float[] scores, int size) {
    Marginals marginals = new Marginals(scores, steps, size);
    float[] chances = new float[size * Tag.COUNT];
    for (int i = 0; i < size; i++) {
      for (int t = 0; t < Tag.COUNT; t++) {
        chances[i * Tag.COUNT + t] = (float) marginals.of(i, t);
      }
    }
    return chances;
  }

  private float[] scores(Row row) {
    float[] scores = new float[row.size() * Tag.COUNT];
    int[] sum = new int[Tag.COUNT];
    for (int i = 0; i < row.size(); i++) {
      weights.sum(row, i, sum);
      for (int t = 0; t < Tag.COUNT; t++) {
        scores[i * Tag.COUNT + t] = sum[t] * unit;
      }
    }
    return scores;
  }
}
