package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Reading.Items;
import org.onrecord.statement.StatementClass;

/// Makes drafts of labelled sentences.
final class Proposals {
  private Proposals() {}

  /// The drafts of the labels, in text order.
  static List<Draft> of(Scan scan, List<Labeller.Labelled> labelled, CueLexicon cues) {
    List<Draft> drafts = new ArrayList<>();
    for (Labeller.Labelled one : labelled) {
      Sentence s = scan.sentences().get(one.sentence());
      for (SpanLinker.Linked linked : SpanLinker.link(s, one.labels())) {
        drafts.add(draft(s, one, linked, cues));
      }
    }
    return drafts;
  }

  private static Draft draft(
      Sentence s, Labeller.Labelled one, SpanLinker.Linked linked, CueLexicon cues) {
    List<Range> content = linked.content().stream().map(k -> s.range(k.from(), k.to())).toList();
    Draft twin = twin(one.rules(), content);
    return new Draft(
        content,
        range(s, linked.source()),
        range(s, linked.cue()),
        twin != null ? twin.statementClass() : classOf(s, linked.cue(), cues),
        rule(s, linked),
        twin != null ? twin.addressees() : List.of(),
        one.sentence(),
        false);
  }

  private static @Nullable Range range(Sentence s, @Nullable Items items) {
    return items == null ? null : s.range(items.from(), items.to());
  }

  /// The rules' draft of much the same words, or null.
  private static @Nullable Draft twin(List<Draft> rules, List<Range> content) {
    for (Draft draft : rules) {
      if (overlap(draft.content(), content) >= .5) {
        return draft;
      }
    }
    return null;
  }

  /// Shared tokens over all tokens, 0 to 1.
  static double overlap(List<Range> one, List<Range> other) {
    int shared = 0;
    for (Range a : one) {
      for (Range b : other) {
        shared += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
      }
    }
    return shared == 0 ? 0 : (double) shared / (size(one) + size(other) - shared);
  }

  private static int size(List<Range> ranges) {
    return ranges.stream().mapToInt(r -> r.to() - r.from()).sum();
  }

  /// The rule whose reason fits how the spans stand to each other.
  private static Rule rule(Sentence s, SpanLinker.Linked linked) {
    Items content = linked.content().get(0);
    Items cue = linked.cue();
    boolean quoted = s.isSpeech(content.from());
    if (cue == null) {
      boolean alone = linked.source() == null && quoted;
      return alone ? Rule.CARRIED_QUOTE : Rule.PART_QUOTE;
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

  /// The rules' drafts with those of the labels that say nothing about words spoken for.
  static List<Draft> both(List<Draft> rules, List<Draft> labelled) {
    List<Draft> all = new ArrayList<>(rules);
    for (Draft draft : labelled) {
      if (rules.stream().noneMatch(r -> overlap(r.content(), draft.content()) > 0)) {
        all.add(draft);
      }
    }
    all.sort(Comparator.comparingInt(Draft::start));
    return all;
  }
}
