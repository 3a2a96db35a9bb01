package org.onrecord.index;

/// An index that cannot be opened as asked; the message is a sentence that says what to do.
public final class IndexUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Why why;

  public IndexUnusable(Why why, String message) {
    super(message);
    this.why = why;
  }

  public IndexUnusable(Why why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  /// Why it cannot be opened.
  public Why why() {
    return why;
  }

  /// Reasons.
  public enum Why {
    /// There is no index in the folder.
    MISSING,
    /// Written by another version of the program.
    OTHER_VERSION,
    /// The folder holds files of something else.
    FOREIGN,
    /// Another process or another part of this one writes to it.
    LOCKED,
    /// Files are missing or damaged.
    DAMAGED
  }
}
