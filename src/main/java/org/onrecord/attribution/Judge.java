package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Row;
import org.onrecord.attribution.label.Tag;

/// Weighs what the rules and the labels propose for one sentence, and keeps the best that do not
/// speak for the same words.
final class Judge {
  /// Tag of a right candidate in the model that judges them.
  static final int RIGHT = Tag.BEGIN_CONTENT.ordinal();

  private Judge() {}

  /// A proposed statement and who proposes it.
  ///
  /// @param ruled true when a rule found it
  /// @param labelled true when the labels say it
  /// @param loose true when the labels say it only when asked to find more
  record Candidate(Draft draft, boolean ruled, boolean labelled, boolean loose) {}

  /// The proposals of the rules, the labels and the looser labels; the same proposal once.
  static List<Candidate> candidates(List<Draft> rules, List<Draft> labels, List<Draft> loose) {
    List<Candidate> all = new ArrayList<>();
    for (Draft draft : labels) {
      all.add(new Candidate(draft, has(rules, draft), true, has(loose, draft)));
    }
    for (Draft draft : rules) {
      if (!has(labels, draft)) {
        all.add(new Candidate(draft, true, false, has(loose, draft)));
      }
    }
    for (Draft draft : loose) {
      if (!has(labels, draft) && !has(rules, draft)) {
        all.add(new Candidate(draft, false, false, true));
      }
    }
    return all;
  }

  private static boolean has(List<Draft> drafts, Draft draft) {
    return drafts.stream().anyMatch(d -> same(d, draft));
  }

  private static boolean same(Draft one, Draft other) {
    boolean source =
        one.source() == null
            ? other.source() == null
            : other.source() != null && one.source().overlaps(other.source());
    return source && Proposals.overlap(one.content(), other.content()) >= .8;
  }

  /// What can be seen of a candidate.
  static void see(
      Row row, Candidate c, List<Draft> rules, List<Draft> labels, Sentence s, Labels chances, CueLexicon cues) {
    row.clear();
    Draft d = c.draft();
    int by = (c.ruled() ? 1 : 0) + (c.labelled() ? 2 : 0) + (c.loose() ? 4 : 0);
    Draft ruled = c.ruled() ? twin(rules, d) : null;
    int rule = ruled == null ? 0 : 1 + ruled.rule().ordinal();
    Range k = d.content().get(0);
    int begin = bucket(at(s, k.from(), chances, Tag.BEGIN_CONTENT.ordinal(), -1));
    int inside = bucket(mean(s, k, chances, Tag.BEGIN_CONTENT));
    int cue = d.cue() == null ? 11 : bucket(mean(s, d.cue(), chances, Tag.BEGIN_CUE));
    int source = d.source() == null ? 11 : bucket(mean(s, d.source(), chances, Tag.BEGIN_SOURCE));
    int end = bucket(at(s, k.to(), chances, Tag.IN_CONTENT.ordinal(), -1));
    int agree = agreement(d, rules) * 5 + agreement(d, labels);
    int shape = s.isSpeech(item(s, k.from())) ? 1 : 0;
    int where = d.cue() == null ? 0 : d.cue().from() < k.from() ? 1 : 2;
    int cueClass = d.cue() == null ? 0 : 1 + d.statementClass().ordinal();
    int word = d.cue() == null ? 0 : s.tokens().low(d.cue().to() - 1).hashCode();
    int t = 0;
    row.add(Row.hash(t++, 0));
    row.add(Row.hash(t++, by));
    row.add(Row.hash(t++, rule));
    row.add(Row.hash(t++, rule, by));
    row.add(Row.hash(t++, begin));
    row.add(Row.hash(t++, inside));
    row.add(Row.hash(t++, cue));
    row.add(Row.hash(t++, source));
    row.add(Row.hash(t++, end));
    row.add(Row.hash(t++, begin, rule));
    row.add(Row.hash(t++, source, rule));
    row.add(Row.hash(t++, inside, by));
    row.add(Row.hash(t++, begin * 16 + cue, source));
    row.add(Row.hash(t++, agree));
    row.add(Row.hash(t++, agree, by));
    row.add(Row.hash(t++, shape * 4 + where, cueClass));
    row.add(Row.hash(t++, shape * 4 + where, rule));
    row.add(Row.hash(t++, cueClass, inside));
    row.add(Row.hash(t++, word));
    row.add(Row.hash(t++, Math.min(8, k.to() - k.from())));
    row.add(Row.hash(t++, Math.min(8, k.to() - k.from()), rule));
    row.next();
  }

  private static @Nullable Draft twin(List<Draft> drafts, Draft draft) {
    for (Draft d : drafts) {
      if (same(d, draft)) {
        return d;
      }
    }
    return null;
  }

  private static int agreement(Draft d, List<Draft> others) {
    double most = 0;
    boolean source = false;
    for (Draft o : others) {
      double share = Proposals.overlap(o.content(), d.content());
      if (share > most) {
        most = share;
        source = d.source() == null ? o.source() == null : o.source() != null && d.source().overlaps(o.source());
      }
    }
    return most == 0 ? 0 : (most < .5 ? 1 : 3) + (source ? 1 : 0);
  }

  private static int bucket(double chance) {
    return (int) Math.min(10, chance * 10 + .5);
  }

  private static int item(Sentence s, int token) {
    int low = 0;
    int high = s.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (s.token(middle) <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static double at(Sentence s, int token, Labels chances, int tag, int other) {
    if (token >= s.token(s.size())) {
      return 0;
    }
    int i = item(s, token);
    return chances.chance(i, tag) + (other < 0 ? 0 : chances.chance(i, other));
  }

  private static double mean(Sentence s, Range range, Labels chances, Tag begin) {
    int from = item(s, range.from());
    int to = Math.max(from, item(s, range.to() - 1));
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += chances.chance(i, begin.ordinal()) + chances.chance(i, begin.ordinal() + 1);
    }
    return sum / (to - from + 1);
  }

  /// A candidate and the chance that it is right.
  record Judged(Draft draft, double chance) {}

  /// The likeliest candidates that do not share words, in text order.
  static List<Judged> choose(List<Judged> all, double least) {
    List<Judged> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(Judged::chance).reversed());
    List<Judged> kept = new ArrayList<>();
    for (Judged judged : sorted) {
      if (judged.chance() >= least
          && kept.stream()
              .noneMatch(
                  k -> Proposals.overlap(k.draft().content(), judged.draft().content()) > 0)) {
        kept.add(judged);
      }
    }
    kept.sort(Comparator.comparingInt(j -> j.draft().start()));
    return kept;
  }
}
