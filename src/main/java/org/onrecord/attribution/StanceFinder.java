package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Stance;

/// Reads the position that a statement takes towards the instrument, from words that carry one.
///
/// Without such words there is none: a worried tone is no position. A word counts only in sentences
/// that speak of the treaty or its draft; “not”, “no” and the like before it turn it round.
final class StanceFinder {
  private static final int NEGATION_REACH = 4;

  private final Scan scan;
  private final Grammar grammar;
  private final Text text;

  StanceFinder(Scan scan, CueLexicon cues, Text text) {
    this.scan = scan;
    this.grammar = cues.grammar();
    this.text = text;
  }

  /// The position of a draft, or null.
  @Nullable Stance find(Draft draft) {
    if (!speaksOfInstrument(draft)) {
      return null;
    }
    List<Span> supportive = new ArrayList<>();
    List<Span> critical = new ArrayList<>();
    Range cue = draft.cue();
    if (cue != null) {
      collect(cue, supportive, critical);
    }
    for (Range range : draft.content()) {
      collect(range, supportive, critical);
    }
    if (supportive.isEmpty() && critical.isEmpty()) {
      return null;
    }
    if (supportive.isEmpty()) {
      return new Stance(Stance.Polarity.CRITICAL, critical);
    }
    if (critical.isEmpty()) {
      return new Stance(Stance.Polarity.SUPPORTIVE, supportive);
    }
    List<Span> both = new ArrayList<>(supportive);
    both.addAll(critical);
    both.sort(null);
    return new Stance(Stance.Polarity.MIXED, both);
  }

  private void collect(Range range, List<Span> supportive, List<Span> critical) {
    Tokens tokens = scan.tokens();
    for (int i = range.from(); i < range.to(); i++) {
      boolean good = grammar.is(tokens.low(i), Grammar.SUPPORTIVE);
      boolean bad = grammar.is(tokens.low(i), Grammar.CRITICAL);
      if (good || bad) {
        boolean turned = negated(i, range.from());
        (good != turned ? supportive : critical).add(text.span(tokens.start(i), tokens.end(i)));
      }
    }
  }

  private boolean negated(int token, int floor) {
    for (int i = token - 1; i >= Math.max(floor, token - NEGATION_REACH); i--) {
      String low = scan.tokens().low(i);
      if (grammar.is(low, Grammar.NEGATION) || low.equals("fails") || low.equals("failing")) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfInstrument(Draft draft) {
    Sentence sentence = scan.sentences().get(draft.sentence());
    return names(sentence.range()) || draft.content().stream().anyMatch(this::names);
  }

  private boolean names(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (grammar.is(scan.tokens().low(i), Grammar.INSTRUMENT)) {
        return true;
      }
    }
    return false;
  }
}
