package org.onrecord.attribution.label;

/// A row and its right tags.
public final class Example {
  private final Row row;
  private final int[] tags;

  /// @param tags codes of [Tag], one an item
  public Example(Row row, int[] tags) {
    if (row.size() != tags.length) {
      throw new IllegalArgumentException(row.size() + " items but " + tags.length + " tags");
    }
    this.row = row;
    this.tags = tags.clone();
  }

  Row row() {
    return row;
  }

  /// The tags themselves, not to be written to.
  int[] tags() {
    return tags;
  }
}
