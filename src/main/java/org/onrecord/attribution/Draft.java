package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.StatementClass;

/// A statement as a rule or the labeller found it, before anybody asks who the source is.
///
/// @param content tokens of what was said, at least one range
/// @param source tokens of the words that name the speaker, or null
/// @param cue tokens of the crediting words, or null
/// @param statementClass what kind of act it is
/// @param rule that found it, or whose reason fits what the labeller found
/// @param addressees tokens of those it was said to
/// @param sentence index of the sentence it begins in
/// @param within true for what a document that speaks reports of others
/// @param learnt true when no rule proposed it but the labeller
/// @param confidence chance that words and source are right, 0 to 1
record Draft(
    List<Range> content,
    @Nullable Range source,
    @Nullable Range cue,
    StatementClass statementClass,
    Rule rule,
    List<Range> addressees,
    int sentence,
    boolean within,
    boolean learnt,
    double confidence) {
  Draft {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /// What a rule found, as sure as the rule is.
  Draft(
      List<Range> content,
      @Nullable Range source,
      @Nullable Range cue,
      StatementClass statementClass,
      Rule rule,
      List<Range> addressees,
      int sentence,
      boolean within) {
    this(
        content,
        source,
        cue,
        statementClass,
        rule,
        addressees,
        sentence,
        within,
        false,
        rule.confidence());
  }

  /// This draft with more words of the same utterance behind it.
  Draft with(Range more) {
    List<Range> all = new ArrayList<>(content);
    all.add(more);
    return new Draft(
        all, source, cue, statementClass, rule, addressees, sentence, within, learnt, confidence);
  }

  /// This draft as one that stands within a document that speaks.
  Draft inside() {
    return new Draft(
        content, source, cue, statementClass, rule, addressees, sentence, true, learnt, confidence);
  }

  /// This draft, as likely to be right as was found.
  Draft weighed(double chance) {
    return new Draft(
        content, source, cue, statementClass, rule, addressees, sentence, within, learnt, chance);
  }

  /// This draft as one that no rule proposed.
  Draft asLearnt() {
    return new Draft(
        content, source, cue, statementClass, rule, addressees, sentence, within, true, confidence);
  }

  /// What a rule found, with the source as the labels have it.
  Draft sourced(Draft labelled) {
    return new Draft(
        content,
        labelled.source,
        cue,
        statementClass,
        rule,
        addressees,
        sentence,
        within,
        false,
        confidence);
  }

  /// This draft as the words of those who wrote them to others.
  Draft written(Range writers, List<Range> to) {
    return new Draft(
        content, writers, cue, statementClass, rule, to, sentence, within, learnt, confidence);
  }

  int start() {
    return content.get(0).from();
  }

  int end() {
    return content.get(content.size() - 1).to();
  }
}
