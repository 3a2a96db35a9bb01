package org.onrecord.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Row;
import org.onrecord.attribution.label.Tag;
import org.onrecord.statement.StatementClass;

/// What can be seen of a candidate, as the features of a row with one item: who proposes it, how
/// sure the labels are of its spans, whether others agree. Not safe for threads.
final class CandidateClues {
  /// Bucket of a span that there is not.
  private static final int NONE = 11;

  private static final int LONG = 8;
  private static final List<StatementClass> CLASSES = List.of(StatementClass.values());

  private final Row row = new Row();
  private int template;

  /// The features of a candidate; the row is filled anew at the next call.
  Row of(Candidate candidate, Candidates among) {
    row.clear();
    template = 0;
    Draft draft = candidate.draft();
    Sentence s = among.gated().sentence();
    int by = (candidate.rule() > 0 ? 1 : 0) + (candidate.labelled() ? 2 : 0);
    by += candidate.loose() ? 4 : 0;
    add(0);
    add(by);
    add(candidate.rule());
    add(candidate.rule(), by);
    spans(draft, s, among.labels(), candidate.rule(), by);
    int agreement =
        agreement(draft, among.gated().rules()) * 5 + agreement(draft, among.labelled());
    add(agreement);
    add(agreement, by);
    shape(draft, s, candidate.rule(), inside(draft, s, among.labels()));
    row.next();
    return row;
  }

  private void add(int value) {
    row.add(Row.hash(template++, value));
  }

  private void add(int value, int other) {
    row.add(Row.hash(template++, value, other));
  }

  private void spans(Draft draft, Sentence s, Labels labels, int rule, int by) {
    Range content = draft.content().get(0);
    int begin = bucket(at(s, content.from(), labels, Tag.BEGIN_CONTENT));
    int end = bucket(at(s, content.to(), labels, Tag.IN_CONTENT));
    int inside = inside(draft, s, labels);
    int cue = bucket(draft.cue(), s, labels, Tag.BEGIN_CUE);
    int source = bucket(draft.source(), s, labels, Tag.BEGIN_SOURCE);
    add(begin);
    add(inside);
    add(cue);
    add(source);
    add(end);
    add(begin, rule);
    add(source, rule);
    add(inside, by);
    add(begin * 16 + cue, source);
  }

  private static int inside(Draft draft, Sentence s, Labels labels) {
    return bucket(draft.content().get(0), s, labels, Tag.BEGIN_CONTENT);
  }

  private void shape(Draft draft, Sentence s, int rule, int inside) {
    Range content = draft.content().get(0);
    Range cue = draft.cue();
    int quoted = s.isSpeech(s.item(content.from())) ? 1 : 0;
    int where = cue == null ? 0 : cue.from() < content.from() ? 1 : 2;
    int cueClass = cue == null ? 0 : 1 + CLASSES.indexOf(draft.statementClass());
    int length = Math.min(LONG, content.to() - content.from());
    add(quoted * 4 + where, cueClass);
    add(quoted * 4 + where, rule);
    add(cueClass, inside);
    add(cue == null ? 0 : s.tokens().low(cue.to() - 1).hashCode());
    add(length);
    add(length, rule);
  }

  /// 0 when nothing of the others shares a word; more for more, and for the same source.
  private static int agreement(Draft draft, List<Draft> others) {
    double most = 0;
    boolean source = false;
    for (Draft other : others) {
      double share = Candidates.overlap(other.content(), draft.content());
      if (share > most) {
        most = share;
        source = Candidates.sameSource(draft, other);
      }
    }
    return most == 0 ? 0 : (most < .5 ? 1 : 3) + (source ? 1 : 0);
  }

  private static int bucket(double chance) {
    return (int) Math.min(10, chance * 10 + .5);
  }

  private static int bucket(@Nullable Range range, Sentence s, Labels labels, Tag begin) {
    return range == null ? NONE : bucket(mean(s, range, labels, begin));
  }

  private static double at(Sentence s, int token, Labels labels, Tag tag) {
    return token >= s.token(s.size()) ? 0 : labels.chance(s.item(token), tag.code());
  }

  private static double mean(Sentence s, Range range, Labels labels, Tag begin) {
    int from = s.item(range.from());
    int to = Math.max(from, s.item(range.to() - 1));
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += labels.chance(i, begin.code()) + labels.chance(i, begin.code() + 1);
    }
    return sum / (to - from + 1);
  }
}
