package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;

/// Joins the pieces of one utterance: quoted sentences that follow in the same paragraph, and
/// quotations that run over paragraphs and close once.
final class Linker {
  private final Scan scan;

  private Linker(Scan scan) {
    this.scan = scan;
  }

  static List<Draft> link(List<Draft> drafts, Scan scan) {
    Linker linker = new Linker(scan);
    List<Draft> linked = new ArrayList<>();
    for (Draft draft : drafts) {
      int last = linker.begun(linked, draft);
      if (last >= 0) {
        linked.set(last, linked.get(last).with(draft.content().get(0)));
      } else {
        linked.add(draft);
      }
    }
    return linked;
  }

  /// The draft that another goes on with: the last one, or a quotation before it in the same
  /// sentence (“…,” she said, adding that …. “…”); -1 when there is none.
  private int begun(List<Draft> linked, Draft draft) {
    int last = linked.size() - 1;
    for (int i = last; i >= 0 && linked.get(i).sentence() == linked.get(last).sentence(); i--) {
      if (goesOn(linked.get(i), draft)) {
        return i;
      }
    }
    return -1;
  }

  private boolean goesOn(Draft before, Draft draft) {
    if (draft.rule() != Rule.CARRIED_QUOTE || !isQuoted(before)) {
      return false;
    }
    Sentence here = scan.sentences().get(draft.sentence());
    Sentence there = sentenceOf(before);
    return here.isQuotation(0) && here.quotation(0).continues()
        || here.block().equals(there.block()) && adjacent(before, draft);
  }

  private Sentence sentenceOf(Draft draft) {
    int token = draft.end() - 1;
    int i = draft.sentence();
    while (i + 1 < scan.sentences().size() && scan.sentences().get(i + 1).range().from() <= token) {
      i++;
    }
    return scan.sentences().get(i);
  }

  /// True when no other sentence stands between the two.
  private boolean adjacent(Draft before, Draft draft) {
    Sentence there = sentenceOf(before);
    return draft.sentence() > 0
        && scan.sentences().get(draft.sentence() - 1).range().equals(there.range());
  }

  private boolean isQuoted(Draft draft) {
    return switch (draft.rule()) {
      case QUOTE_THEN_SPEAKER, SPEAKER_THEN_QUOTE, SPEAKER_COLON, CARRIED_QUOTE, STATEMENT_BLOCK ->
          true;
      case CLAUSE_THEN_SPEAKER -> opensWithQuotation(draft);
      default -> false;
    };
  }

  /// “I admire the mechanics” of the plans, Jane Roe said.
  private boolean opensWithQuotation(Draft draft) {
    Sentence sentence = scan.sentences().get(draft.sentence());
    return sentence.isSpeech(sentence.item(draft.start()));
  }
}
