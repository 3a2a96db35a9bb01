package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Reading.Items;
import org.onrecord.statement.StatementClass;

/// Makes drafts of a labelled sentence.
final class LabelDrafts {
  private LabelDrafts() {}

  /// The drafts that tags make, in text order.
  static List<Draft> of(Gated gated, int[] tags, CueLexicon cues) {
    List<Draft> drafts = new ArrayList<>();
    for (SpanLinker.Linked linked : SpanLinker.link(gated.sentence(), tags, cues.grammar())) {
      drafts.add(draft(gated, linked, cues));
    }
    return drafts;
  }

  private static Draft draft(Gated gated, SpanLinker.Linked linked, CueLexicon cues) {
    Sentence s = gated.sentence();
    Draft bare =
        new Draft(
            linked.content().stream().map(k -> s.range(k.from(), k.to())).toList(),
            range(s, linked.source()),
            range(s, linked.cue()),
            classOf(s, linked.cue(), cues),
            rule(s, linked),
            List.of(),
            gated.index(),
            false);
    Draft ruled = Candidates.twin(gated.rules(), bare);
    return ruled == null ? bare.asLearnt() : ruled.sourced(bare);
  }

  private static @Nullable Range range(Sentence s, @Nullable Items items) {
    return items == null ? null : s.range(items.from(), items.to());
  }

  /// The rule whose reason fits how the spans stand to each other.
  private static Rule rule(Sentence s, SpanLinker.Linked linked) {
    Items content = linked.content().get(0);
    Items cue = linked.cue();
    boolean quoted = s.isSpeech(content.from());
    if (cue == null) {
      return linked.source() == null && quoted ? Rule.CARRIED_QUOTE : Rule.PART_QUOTE;
    }
    if (s.isColon(cue.to() - 1) && quoted) {
      return Rule.SPEAKER_COLON;
    }
    boolean behind = content.to() <= cue.from();
    if (quoted) {
      return behind ? Rule.QUOTE_THEN_SPEAKER : Rule.SPEAKER_THEN_QUOTE;
    }
    return behind ? Rule.CLAUSE_THEN_SPEAKER : Rule.REPORTED_CLAUSE;
  }

  private static StatementClass classOf(Sentence s, @Nullable Items cue, CueLexicon cues) {
    for (int i = cue == null ? 0 : cue.from(); cue != null && i < cue.to(); i++) {
      List<Cue> found = cues.at(s, i);
      if (!found.isEmpty()) {
        return found.get(0).statementClass();
      }
    }
    return StatementClass.SAID;
  }
}
