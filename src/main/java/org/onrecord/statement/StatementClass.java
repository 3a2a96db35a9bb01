package org.onrecord.statement;

/// What kind of act a statement reports.
public enum StatementClass {
  /// Spoken or written: said, told, wrote, according to.
  SAID,
  /// Held: thinks, fears, a concern of.
  BELIEVES,
  /// Wished or meant: wants, plans, is set to.
  WANTS,
  /// A document speaks for those who signed or sent it.
  DOCUMENT
}
