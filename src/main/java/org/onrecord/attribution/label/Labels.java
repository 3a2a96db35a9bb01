package org.onrecord.attribution.label;

/// The tags of a row, and how sure each is.
///
/// @param tags ordinals of [Tag], one an item
/// @param chances chance of each tag at each item, [Tag#COUNT] an item, in 0 to 1; empty when not
///     asked for
public record Labels(int[] tags, float[] chances) {
  /// The chance of a tag at an item.
  public float chance(int item, int tag) {
    return chances[item * Tag.COUNT + tag];
  }
}
