package org.onrecord.document;

/// What a document is, which decides who speaks where nobody is credited.
public enum DocumentKind {
  NEWS,
  SUBMISSION,
  LETTER,
  /// A government's, body's or person's statement, printed as such.
  STATEMENT,
  PRESS_RELEASE,
  BLOG,
  TREATY_TEXT,
  OTHER;

  /// True when the document itself speaks for its authors or signatories.
  public boolean speaks() {
    return this == SUBMISSION || this == LETTER || this == STATEMENT;
  }
}
