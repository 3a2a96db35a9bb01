package org.onrecord.statement;

/// How much of a statement is the speaker's own words.
public enum Voice {
  /// Quoted whole: nine words in ten or more stand in quotation marks.
  DIRECT,
  /// Part quoted, part told.
  MIXED,
  /// Told in other words.
  INDIRECT
}
