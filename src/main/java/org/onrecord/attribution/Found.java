package org.onrecord.attribution;

/// What the rules made of a sentence.
final class Found {
  private final int[] tags;
  private final int[] rules;
  private final int about;

  /// @param tags codes of [org.onrecord.attribution.label.Tag], one an item
  /// @param rules number of the rule that found it; 0 where none did
  /// @param about bits: what kind of sentence this is and what stood before it
  Found(int[] tags, int[] rules, int about) {
    this.tags = tags;
    this.rules = rules;
    this.about = about;
  }

  int tag(int item) {
    return tags[item];
  }

  int rule(int item) {
    return rules[item];
  }

  int about() {
    return about;
  }
}
