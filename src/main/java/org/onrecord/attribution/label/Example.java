package org.onrecord.attribution.label;

/// A row and its right tags.
///
/// @param tags ordinals of [Tag], one an item
public record Example(Row row, int[] tags) {
  public Example {
    if (row.size() != tags.length) {
      throw new IllegalArgumentException(row.size() + " items but " + tags.length + " tags");
    }
  }
}
