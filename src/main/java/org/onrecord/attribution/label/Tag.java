package org.onrecord.attribution.label;

/// What an item of a sentence is part of: nothing, or the beginning or inside of a span.
///
/// The codes are those of model files and must not change.
public enum Tag {
  OUT(0),
  BEGIN_SOURCE(1),
  IN_SOURCE(2),
  BEGIN_CUE(3),
  IN_CUE(4),
  BEGIN_CONTENT(5),
  IN_CONTENT(6);

  /// Number of tags.
  public static final int COUNT = 7;

  private final int code;

  Tag(int code) {
    this.code = code;
  }

  /// The number that stands for it in rows of tags; of an inside one more than of its beginning.
  public int code() {
    return code;
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
