package org.onrecord.attribution.label;

/// The tags of a row, and how sure each is. The arrays are its own and not to be written to.
public final class Labels {
  private final int[] tags;
  private final int[] loose;
  private final float[] chances;

  Labels(int[] tags, int[] loose, float[] chances) {
    this.tags = tags;
    this.loose = loose;
    this.chances = chances;
  }

  /// Codes of [Tag], one an item.
  public int[] tags() {
    return tags;
  }

  /// The same when less is asked of a span, so that more are found.
  public int[] loose() {
    return loose;
  }

  /// The chance of a tag at an item, from 0 to 1.
  public float chance(int item, int tag) {
    return chances[item * Tag.COUNT + tag];
  }

  float[] chances() {
    return chances;
  }
}
