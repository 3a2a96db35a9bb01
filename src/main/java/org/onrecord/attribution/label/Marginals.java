package org.onrecord.attribution.label;

/// How likely each tag is at each item, over all rows of tags (forward and backward sums, scaled
/// so that they neither over- nor underflow).
final class Marginals {
  private static final int TAGS = Tag.COUNT;

  private final int size;
  private final double[] emit;
  private final double[] step = new double[TAGS * TAGS];
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /// @param scores of each tag at each item
  /// @param steps score of each tag behind each other
  Marginals(float[] scores, float[] steps, int size) {
    this.size = size;
    this.emit = new double[size * TAGS];
    this.forward = new double[size * TAGS];
    this.backward = new double[size * TAGS];
    this.scale = new double[size];
    for (int a = 0; a < TAGS; a++) {
      for (int b = 0; b < TAGS; b++) {
        step[a * TAGS + b] = Tag.follows(a, b) ? StrictMath.exp(steps[a * TAGS + b]) : 0;
      }
    }
    for (int i = 0; i < size; i++) {
      float most = scores[i * TAGS];
      for (int t = 1; t < TAGS; t++) {
        most = Math.max(most, scores[i * TAGS + t]);
      }
      for (int t = 0; t < TAGS; t++) {
        emit[i * TAGS + t] = StrictMath.exp(scores[i * TAGS + t] - most);
      }
    }
    forward();
    backward();
  }

  private void forward() {
    for (int i = 0; i < size; i++) {
      double sum = 0;
      for (int t = 0; t < TAGS; t++) {
        double into = i == 0 ? (Tag.isInside(t) ? 0 : 1) : 0;
        for (int last = 0; i > 0 && last < TAGS; last++) {
          into += forward[(i - 1) * TAGS + last] * step[last * TAGS + t];
        }
        double value = into * emit[i * TAGS + t];
        forward[i * TAGS + t] = value;
        sum += value;
      }
      scale[i] = sum;
      for (int t = 0; t < TAGS; t++) {
        forward[i * TAGS + t] /= sum;
      }
    }
  }

  private void backward() {
    for (int i = size - 1; i >= 0; i--) {
      for (int t = 0; t < TAGS; t++) {
        double value = i == size - 1 ? 1 : 0;
        for (int next = 0; i < size - 1 && next < TAGS; next++) {
          int n = (i + 1) * TAGS + next;
          value += step[t * TAGS + next] * emit[n] * backward[n];
        }
        backward[i * TAGS + t] = i == size - 1 ? 1 : value / scale[i + 1];
      }
    }
  }

  /// Chance of a tag at an item.
  double of(int item, int tag) {
    return forward[item * TAGS + tag] * backward[item * TAGS + tag];
  }

  /// Chance that `next` stands at an item and `tag` before it.
  double of(int item, int tag, int next) {
    return forward[(item - 1) * TAGS + tag]
        * step[tag * TAGS + next]
        * emit[item * TAGS + next]
        * backward[item * TAGS + next]
        / scale[item];
  }
}
