package org.onrecord.attribution.label;

/// What an item of a sentence is part of: nothing, or the beginning or inside of a span.
///
/// The ordinals are those of model files; the order must not change.
public enum Tag {
  OUT,
  BEGIN_SOURCE,
  IN_SOURCE,
  BEGIN_CUE,
  IN_CUE,
  BEGIN_CONTENT,
  IN_CONTENT;

  /// Number of tags.
  public static final int COUNT = 7;

  private static final Tag[] ALL = values();

  /// The tag of an ordinal.
  public static Tag of(int ordinal) {
    return ALL[ordinal];
  }

  /// True for a tag that goes on with a span.
  static boolean isInside(int tag) {
    return tag > 0 && (tag & 1) == 0;
  }

  /// True when `next` may stand behind `tag`: inside a span only behind the same span.
  static boolean follows(int tag, int next) {
    return !isInside(next) || tag == next || tag == next - 1;
  }
}
