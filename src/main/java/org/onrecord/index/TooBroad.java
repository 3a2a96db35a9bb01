package org.onrecord.index;

/// A condition that begins or resembles more words of the index than are followed.
///
/// It is the asker's to mend: nothing is cut in silence.
public final class TooBroad extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Most words of the index that one `prefix*` or `fuzzy~` may stand for within a phrase, NEAR,
  /// SENTENCE or PARAGRAPH. On its own it may stand for any number.
  public static final int MOST_TERMS = 1_024;

  private final String word;

  /// @param word as it was asked for, without its sign
  public TooBroad(String word) {
    super(
        "“"
            + word
            + "” stands for more than 1,024 words of the index; within a phrase, NEAR, SENTENCE or"
            + " PARAGRAPH at most 1,024 are followed; write more letters of it");
    this.word = word;
  }

  /// The word as it was asked for, without its sign.
  public String word() {
    return word;
  }
}
