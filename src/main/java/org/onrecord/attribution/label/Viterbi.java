package org.onrecord.attribution.label;

/// Finds the best row of tags.
final class Viterbi {
  private Viterbi() {}

  /// The best tags of `size` items.
  ///
  /// @param scores of each tag at each item, [Tag#COUNT] an item
  /// @param steps score of each tag behind each other, [Tag#COUNT] a tag
  static int[] best(float[] scores, float[] steps, int size) {
    int tags = Tag.COUNT;
    byte[] back = new byte[size * tags];
    float[] here = new float[tags];
    float[] before = new float[tags];
    for (int i = 0; i < size; i++) {
      float[] swap = before;
      before = here;
      here = swap;
      for (int tag = 0; tag < tags; tag++) {
        here[tag] = scores[i * tags + tag] + step(i, tag, before, steps, back);
      }
    }
    return trace(here, back, size);
  }

  private static float step(int i, int tag, float[] before, float[] steps, byte[] back) {
    if (i == 0) {
      return Tag.isInside(tag) ? Float.NEGATIVE_INFINITY : 0;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int last = 0; last < Tag.COUNT; last++) {
      float score = before[last] + steps[last * Tag.COUNT + tag];
      if (Tag.follows(last, tag) && score > best) {
        best = score;
        back[i * Tag.COUNT + tag] = (byte) last;
      }
    }
    return best;
  }

  private static int[] trace(float[] last, byte[] back, int size) {
    int tag = 0;
    for (int t = 1; t < Tag.COUNT; t++) {
      tag = last[t] > last[tag] ? t : tag;
    }
    int[] best = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      best[i] = tag;
      tag = back[i * Tag.COUNT + tag];
    }
    return best;
  }
}
