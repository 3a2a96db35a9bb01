package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.StatementClass;

/// One sentence while the rules read it: which words are spoken for, and what was found.
final class Reading {
  private static final int THAT_OR_DETERMINER = Grammar.THAT | Grammar.DETERMINER;

  private final Sentence sentence;
  private final int index;
  private final boolean[] taken;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Items> sources = new ArrayList<>();
  private final CueLexicon cues;
  private final NounPhrases phrases;

  Reading(Sentence sentence, int index, CueLexicon cues, NounPhrases phrases) {
    this.sentence = sentence;
    this.index = index;
    this.cues = cues;
    this.phrases = phrases;
    this.taken = new boolean[sentence.size()];
  }

  Sentence sentence() {
    return sentence;
  }

  CueLexicon cues() {
    return cues;
  }

  Grammar grammar() {
    return cues.grammar();
  }

  NounPhrases phrases() {
    return phrases;
  }

  List<Draft> drafts() {
    return drafts;
  }

  int size() {
    return sentence.size();
  }

  String low(int i) {
    return sentence.low(i);
  }

  boolean is(int i, int mask) {
    return cues.grammar().is(sentence.low(i), mask);
  }

  /// The verb of a cue at an item, or null; “the claims” holds a noun.
  @Nullable Cue verbAt(int i) {
    Cue cue = cues.at(sentence, i, Cue.Kind.VERB);
    boolean noun =
        cue != null
            && cue.words() == 1
            && is(i, Grammar.AMBIGUOUS)
            && (is(i - 1, Grammar.DETERMINER) && !is(i - 1, Grammar.PRONOUN)
                || is(i - 1, Grammar.PREPOSITION) && !low(i - 1).equals("to")
                || sentence.isPossessive(i - 1)
                || sentence.isNumber(i - 1)
                || sentence.isCapital(i)
                    && sentence.isCapital(i - 1)
                    && !is(i + 1, THAT_OR_DETERMINER));
    return noun ? null : cue;
  }

  /// The source of the statement found last before an item, or null.
  @Nullable Items sourceBefore(int item) {
    Items source = null;
    for (int k = 0; k < sources.size(); k++) {
      source = sources.get(k).to() <= item ? sources.get(k) : source;
    }
    return source;
  }

  /// True when the item belongs to a statement already found.
  boolean isTaken(int i) {
    return i >= 0 && i < taken.length && taken[i];
  }

  /// True when the words are spoken for, in part or whole.
  boolean anyTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  /// Items as half-open pairs, in the sentence.
  record Items(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /// Keeps a statement unless its words are spoken for already.
  boolean keep(
      Rule rule,
      StatementClass statementClass,
      @Nullable Items source,
      @Nullable Items cue,
      List<Items> content,
      List<Items> addressees) {
    List<Range> ranges = new ArrayList<>();
    for (Items items : content) {
      Items trimmed = trimmed(items);
      if (!trimmed.isEmpty() && !anyTaken(trimmed.from(), trimmed.to())) {
        ranges.add(sentence.range(trimmed.from(), trimmed.to()));
        mark(trimmed);
      }
    }
    if (ranges.isEmpty()) {
      return false;
    }
    if (cue != null) {
      mark(cue);
    }
    if (source != null) {
      sources.add(source);
    }
    drafts.add(
        new Draft(
            ranges,
            range(source),
            range(cue),
            statementClass,
            rule,
            addressees.stream().map(a -> sentence.range(a.from(), a.to())).toList(),
            index,
            false));
    return true;
  }

  private @Nullable Range range(@Nullable Items items) {
    return items == null ? null : sentence.range(items.from(), items.to());
  }

  private void mark(Items items) {
    for (int i = items.from(); i < items.to(); i++) {
      taken[i] = true;
    }
  }

  /// Without commas, stops and blanks at its ends.
  private Items trimmed(Items items) {
    int from = items.from();
    int to = Math.min(items.to(), size());
    while (from < to && sentence.isMark(from) && !low(from).equals("(") && !low(from).equals("[")) {
      from++;
    }
    while (to > from
        && sentence.isMark(to - 1)
        && !low(to - 1).equals(")")
        && !low(to - 1).equals("]")) {
      to--;
    }
    return new Items(from, to);
  }
}
