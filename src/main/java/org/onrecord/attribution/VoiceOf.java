package org.onrecord.attribution;

import java.util.Set;
import org.onrecord.document.Passage;
import org.onrecord.statement.Voice;

/// Tells how much of a statement is verbatim.
///
/// Where quotations stand in double marks, a word or three in single marks are a term that the
/// writer holds at a distance (some ‘unauthorised’ access) and nobody's words; in a headline, where
/// single marks are the custom, they quote.
final class VoiceOf {
  private static final double WHOLE = .9;

  private static final Set<String> SINGLE = Set.of("‘", "'", "’", "‚", "‹");

  private static final Set<Passage.Kind> HEADLINES =
      Set.of(Passage.Kind.TITLE, Passage.Kind.HEADING, Passage.Kind.STANDFIRST);

  private final Scan scan;
  private final boolean quotesInDoubleMarks;

  VoiceOf(Scan scan) {
    this.scan = scan;
    this.quotesInDoubleMarks =
        scan.quotations().stream().anyMatch(q -> !q.isPhrase() && !isSingle(q));
  }

  private boolean isSingle(Quotation quotation) {
    return SINGLE.contains(scan.tokens().low(quotation.from()));
  }

  /// By the share of words that stand in quotation marks.
  Voice of(Draft draft) {
    if (draft.rule() == Rule.DOCUMENT_AUTHOR || draft.rule() == Rule.STATEMENT_BLOCK) {
      return Voice.DIRECT;
    }
    boolean terms = quotesInDoubleMarks && !isInHeadline(draft);
    int words = 0;
    int quoted = 0;
    int verbatim = 0;
    for (Range range : draft.content()) {
      for (int i = range.from(); i < range.to(); i++) {
        if (scan.tokens().isWord(i)) {
          words++;
          Quotation quotation = scan.quotation(i);
          quoted += quotation == null ? 0 : 1;
          verbatim += quotation == null || (terms && isTerm(quotation)) ? 0 : 1;
        }
      }
    }
    if (quoted > 0 && quoted >= WHOLE * words) {
      return Voice.DIRECT;
    }
    return verbatim == 0 ? Voice.INDIRECT : Voice.MIXED;
  }

  private boolean isInHeadline(Draft draft) {
    return HEADLINES.contains(scan.sentences().get(draft.sentence()).block().kind());
  }

  private boolean isTerm(Quotation quotation) {
    return quotation.isPhrase() && isSingle(quotation);
  }
}
