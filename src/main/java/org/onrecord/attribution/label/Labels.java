package org.onrecord.attribution.label;

/// The tags of a row, and how sure each is.
///
/// @param tags ordinals of [Tag], one an item
/// @param loose the same when less is asked of a span, so that more are found
/// @param chances chance of each tag at each item, [Tag#COUNT] an item, from 0 to 1
public record Labels(int[] tags, int[] loose, float[] chances) {
  /// The chance of a tag at an item.
  public float chance(int item, int tag) {
    return chances[item * Tag.COUNT + tag];
  }
}
