package org.onrecord.attribution;

import org.onrecord.statement.Voice;

/// Tells how much of a statement is verbatim.
final class VoiceOf {
  private static final double WHOLE = .9;

  private VoiceOf() {}

  /// By the share of words that stand in quotation marks.
  static Voice draft(Scan scan, Draft draft) {
    if (draft.rule() == Rule.DOCUMENT_AUTHOR || draft.rule() == Rule.STATEMENT_BLOCK) {
      return Voice.DIRECT;
    }
    int words = 0;
    int quoted = 0;
    for (Range range : draft.content()) {
      for (int i = range.from(); i < range.to(); i++) {
        if (scan.tokens().isWord(i)) {
          words++;
          quoted += scan.isQuoted(i) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Voice.INDIRECT;
    }
    return quoted >= WHOLE * words ? Voice.DIRECT : Voice.MIXED;
  }
}
