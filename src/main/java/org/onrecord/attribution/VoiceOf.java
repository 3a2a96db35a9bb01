package org.onrecord.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;
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
    return isOwn(draft.rule().id())
        ? Voice.DIRECT
        : of(draft.content(), scan.sentences().get(draft.sentence()).block());
  }

  /// The voice that a statement has with other words of its document.
  ///
  /// @param span of the words
  Voice of(Span span, Statement before, Text text) {
    if (before.attribution() instanceof Attribution.Credited credited && isOwn(credited.rule())) {
      return Voice.DIRECT;
    }
    Tokens tokens = scan.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.start(from) < text.utf16(span.start())) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.end(to) <= text.utf16(span.end())) {
      to++;
    }
    Range words = new Range(from, to);
    return scan.blocks().stream()
        .filter(block -> block.from() <= words.from() && words.from() < block.to())
        .findFirst()
        .map(block -> of(List.of(words), block))
        .orElse(before.voice());
  }

  /// True where the document says it itself.
  private static boolean isOwn(String rule) {
    return rule.equals(Rule.DOCUMENT_AUTHOR.id()) || rule.equals(Rule.STATEMENT_BLOCK.id());
  }

  private Voice of(List<Range> content, Block block) {
    boolean terms = quotesInDoubleMarks && !HEADLINES.contains(block.kind());
    int words = 0;
    int quoted = 0;
    int verbatim = 0;
    for (Range range : content) {
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

  private boolean isTerm(Quotation quotation) {
    return quotation.isPhrase() && isSingle(quotation);
  }
}
