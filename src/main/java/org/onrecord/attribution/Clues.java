package org.onrecord.attribution;

import java.util.List;
import org.onrecord.attribution.label.Row;
import org.onrecord.attribution.label.Tag;
import org.onrecord.statement.StatementClass;

/// What can be seen of each item of a sentence, as features for the labeller: the word and its
/// neighbours, its ending, what the lexicon says of them, what the rules made of them, the nearest
/// cue and what kind of act it reports.
///
/// Values are hashes of words that the tokens keep anyway; nothing is cut out or put together.
/// To be used again for sentence after sentence; not safe for threads.
final class Clues {
  private static final int AROUND = 3;
  private static final int LONGEST = 512;

  /// Letters of a word whose ending tells something.
  private static final int LONG_ENOUGH = 4;

  private static final List<Cue.Kind> KINDS = List.of(Cue.Kind.values());
  private static final List<Cue.Form> FORMS = List.of(Cue.Form.values());
  private static final List<StatementClass> CLASSES = List.of(StatementClass.values());

  private final ItemSorts sorts;
  private final CueLexicon cues;
  private final int[] word = new int[LONGEST + 2 * AROUND];
  private final int[] sort = new int[LONGEST + 2 * AROUND];
  private final int[] cue = new int[LONGEST + 2 * AROUND];
  private final int[] act = new int[LONGEST + 2 * AROUND];
  private final int[] ending = new int[LONGEST + 2 * AROUND];
  private final int[] rule = new int[LONGEST + 2 * AROUND];
  private final int[] first = new int[LONGEST + 2 * AROUND];
  private final int[] before = new int[LONGEST];
  private final int[] behind = new int[LONGEST];
  private final int[] spanBefore = new int[LONGEST];
  private final int[] spanBehind = new int[LONGEST];

  /// Bits of the labels that the sentence has.
  private int has;

  private final Row row = new Row();
  private int template;

  Clues(CueLexicon cues) {
    this.cues = cues;
    this.sorts = new ItemSorts(cues);
  }

  /// The features of a sentence's items; the row is filled anew at the next call.
  ///
  /// @param s not longer than sentences are cut
  /// @param found what the rules made of it
  /// @param labels of a first pass, or null in the first
  Row of(Sentence s, Found found, int @org.jspecify.annotations.Nullable [] labels) {
    look(s, found, labels);
    if (labels != null) {
      lookAtLabels(labels);
    }
    row.clear();
    for (int i = 0; i < s.size(); i++) {
      template = 0;
      words(i + AROUND);
      uses(i + AROUND);
      rules(i + AROUND);
      nearest(i);
      whole(s, found, i);
      acts(i);
      endings(i + AROUND);
      if (labels != null) {
        template = 200;
        labels(i);
      }
      row.next();
    }
    return row;
  }

  private void look(Sentence s, Found found, int @org.jspecify.annotations.Nullable [] labels) {
    java.util.Arrays.fill(word, 0);
    java.util.Arrays.fill(sort, 0);
    java.util.Arrays.fill(cue, 0);
    java.util.Arrays.fill(rule, 0);
    java.util.Arrays.fill(act, 0);
    java.util.Arrays.fill(ending, 0);
    java.util.Arrays.fill(first, 0);
    for (int i = 0; i < s.size(); i++) {
      int at = i + AROUND;
      word[at] = s.isQuotation(i) ? sorts.quotation(s, i) : s.low(i).hashCode();
      sort[at] = sorts.of(s, i);
      ending[at] = s.isQuotation(i) ? 0 : ending(s.low(i));
      cue[at] = Math.max(cue[at], 0) == 0 ? cue(s, i) : cue[at];
      rule[at] = found.tag(i) + 8 * found.rule(i);
      first[at] = labels == null ? 0 : labels[i] + 1;
    }
    int last = -1;
    for (int i = 0; i < s.size(); i++) {
      before[i] = last;
      last = isCue(i) ? i : last;
    }
    last = -1;
    for (int i = s.size() - 1; i >= 0; i--) {
      behind[i] = last;
      last = isCue(i) ? i : last;
    }
  }

  private void lookAtLabels(int[] labels) {
    has = 0;
    int span = 0;
    for (int i = 0; i < labels.length; i++) {
      has |= 1 << labels[i];
      spanBefore[i] = span;
      span = labels[i] == 0 ? span : (labels[i] + 1) / 2;
    }
    span = 0;
    for (int i = labels.length - 1; i >= 0; i--) {
      spanBehind[i] = span;
      span = labels[i] == 0 ? span : (labels[i] + 1) / 2;
    }
  }

  private boolean isCue(int item) {
    return first[item + AROUND] == 0
        ? cue[item + AROUND] > 0
        : first[item + AROUND] == 1 + Tag.BEGIN_CUE.code();
  }

  /// The lexicon's reading of what begins at an item; also marks the items of a longer cue.
  private int cue(Sentence s, int i) {
    if (s.isQuotation(i)) {
      return 0;
    }
    int value = 0;
    int words = 1;
    for (Cue found : cues.at(s, i)) {
      words = found.words();
      act[i + AROUND] = act[i + AROUND] * 8 + 1 + CLASSES.indexOf(found.statementClass());
      value =
          value * 31
              + (KINDS.indexOf(found.kind()) * 8 + FORMS.indexOf(found.form())) * 1024
              + found.frames()
              + 1;
    }
    if (value == 0) {
      return 0;
    }
    value = value & 0x7fffffff | 1;
    for (int k = 1; k < words && i + k < s.size(); k++) {
      cue[i + k + AROUND] = -1;
    }
    return value;
  }

  private void add(int value) {
    row.add(Row.hash(template++, value));
  }

  private void add(int value, int other) {
    row.add(Row.hash(template++, value, other));
  }

  private void words(int i) {
    add(0);
    add(word[i]);
    add(word[i - 1]);
    add(word[i + 1]);
    add(word[i - 2]);
    add(word[i + 2]);
    add(word[i - 1], word[i]);
    add(word[i], word[i + 1]);
    add(word[i - 2], word[i - 1]);
    add(word[i + 1], word[i + 2]);
  }

  private void uses(int i) {
    add(sort[i]);
    add(sort[i - 1], sort[i]);
    add(sort[i], sort[i + 1]);
    add(sort[i - 1] * 128 + sort[i], sort[i + 1]);
    add(sort[i - 2] * 128 + sort[i - 1], sort[i]);
    add(sort[i] * 128 + sort[i + 1], sort[i + 2]);
    add(sort[i - 1], word[i]);
    add(word[i], sort[i + 1]);
    add(word[i - 1], sort[i]);
    add(sort[i - 2] * 128 + sort[i - 1], word[i]);
    add(sort[i + 1] * 128 + sort[i + 2], word[i]);
    add((sort[i - 3] * 128 + sort[i - 2]) * 128 + sort[i - 1], sort[i]);
    add((sort[i + 3] * 128 + sort[i + 2]) * 128 + sort[i + 1], sort[i]);
    add(cue[i]);
    add(cue[i - 1]);
    add(cue[i + 1]);
    add(cue[i], sort[i - 1]);
    add(cue[i], sort[i + 1]);
    add(cue[i], sort[i - 1] * 128 + sort[i + 1]);
    add(cue[i - 1], sort[i]);
    add(cue[i - 1], sort[i] * 128 + sort[i + 1]);
    add(cue[i - 2], sort[i - 1] * 128 + sort[i]);
  }

  private void rules(int i) {
    int tag = rule[i] & 7;
    add(rule[i]);
    add(tag);
    add(rule[i - 1], tag);
    add(tag, rule[i + 1]);
    add((rule[i - 1] & 7) * 8 + tag, rule[i + 1] & 7);
    add(rule[i], word[i]);
    add(rule[i], sort[i]);
    add(rule[i - 2] & 7, (rule[i + 2] & 7) * 8 + tag);
    add(tag, sort[i - 1] * 128 + sort[i + 1]);
  }

  /// The nearest cue on either side, how far it is and what stands between.
  private void nearest(int i) {
    int left = before[i];
    int right = behind[i];
    int l = left < 0 ? 0 : cue[left + AROUND];
    int r = right < 0 ? 0 : cue[right + AROUND];
    int far = left < 0 ? 15 : far(i - left);
    int near = right < 0 ? 15 : far(right - i);
    int between = left < 0 ? 0 : between(left + 1, i);
    add(l, far);
    add(left < 0 ? 0 : word[left + AROUND], far);
    add(left < 0 ? 0 : word[left + AROUND], sort[i + AROUND]);
    add(l, sort[i + AROUND] * 16 + far);
    add(between, l);
    add(between * 128 + sort[i + AROUND], far);
    add(between, left < 0 ? 0 : word[left + AROUND]);
    add(r, near);
    add(right < 0 ? 0 : word[right + AROUND], near);
    add(r, sort[i + AROUND] * 16 + near);
    add(right < 0 ? 0 : between(i + 1, right), sort[i + AROUND] * 16 + near);
    add(left < 0 ? 0 : 1 + sort[left + AROUND + 1], l);
  }

  /// What kind of act the nearest cues report: believing, wanting, saying.
  private void acts(int i) {
    int at = i + AROUND;
    int left = before[i];
    int right = behind[i];
    int l = left < 0 ? 0 : act[left + AROUND];
    int r = right < 0 ? 0 : act[right + AROUND];
    add(l, sort[at] * 16 + (left < 0 ? 15 : far(i - left)));
    add(r, sort[at] * 16 + (right < 0 ? 15 : far(right - i)));
    add(l * 64 + r, rule[at] & 7);
  }

  private void endings(int at) {
    add(ending[at]);
    add(ending[at], sort[at - 1]);
    add(ending[at], sort[at + 1]);
  }

  /// The last three letters of a word as a number; 1 for a short one.
  private static int ending(String low) {
    int length = low.length();
    return length < LONG_ENOUGH
        ? 1
        : (low.charAt(length - 3) * 31 + low.charAt(length - 2)) * 31 + low.charAt(length - 1);
  }

  private static int far(int distance) {
    return distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
  }

  /// Which marks stand between two items: bits for commas, dashes, quotations, “that”, “and”.
  private int between(int from, int to) {
    int seen = 0;
    for (int k = Math.max(from, to - 60); k < to; k++) {
      int kind = sort[k + AROUND];
      seen |=
          switch (kind) {
            case 45 -> (seen & 1) == 0 ? 1 : 2;
            case 47 -> 4;
            case 42, 43 -> 8;
            case 3 -> 16;
            case 7, 8 -> 32;
            case 46 -> 64;
            default -> 0;
          };
    }
    return seen;
  }

  private void whole(Sentence s, Found found, int i) {
    int place = i < 4 ? i : s.size() - i < 4 ? 8 - (s.size() - i) : 9;
    add(place, sort[i + AROUND]);
    add(found.about(), sort[i + AROUND]);
    add(found.about(), rule[i + AROUND] & 7);
    add(word[AROUND], sort[i + AROUND]);
    add(sort[AROUND] * 128 + sort[AROUND + 1], place);
  }

  private void labels(int i) {
    int at = i + AROUND;
    add(first[at]);
    add(first[at - 1], first[at]);
    add(first[at], first[at + 1]);
    add(first[at - 1] * 8 + first[at], first[at + 1]);
    add((first[at - 2] * 8 + first[at - 1]) * 8 + first[at], first[at + 1] * 8 + first[at + 2]);
    add(first[at], word[at]);
    add(first[at], sort[at]);
    add(first[at], rule[at]);
    add(first[at - 1] * 8 + first[at], sort[at - 1] * 128 + sort[at]);
    add(first[at] * 8 + first[at + 1], sort[at] * 128 + sort[at + 1]);
    add(first[at], has);
    int left = spanBefore[i];
    int right = spanBehind[i];
    add(left * 4 + right, first[at]);
    add(left * 4 + right, sort[at]);
    add(left * 4 + right, (first[at] * 128 + sort[at]) * 8 + (rule[at] & 7));
  }
}
