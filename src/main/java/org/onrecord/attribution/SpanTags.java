package org.onrecord.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Tag;

/// Writes spans of tokens as the tags of a sentence's items.
final class SpanTags {
  private SpanTags() {}

  /// What the rules' drafts of one sentence look like as tags, with the rule of each item.
  static Found found(Sentence s, List<Draft> drafts, int about) {
    int[] tags = new int[s.size()];
    int[] rules = new int[s.size()];
    for (Draft draft : drafts) {
      write(s, draft.source(), Tag.BEGIN_SOURCE, tags, rules, draft.rule().number());
      write(s, draft.cue(), Tag.BEGIN_CUE, tags, rules, draft.rule().number());
      for (Range range : draft.content()) {
        write(s, range, Tag.BEGIN_CONTENT, tags, rules, draft.rule().number());
      }
    }
    repair(tags);
    return new Found(tags, rules, about);
  }

  /// Writes one span; items of which less than half lie in it are left alone, and so are marks at
  /// its ends.
  static void write(
      Sentence s, @Nullable Range range, Tag begin, int[] tags, int[] rules, int rule) {
    if (range == null || range.isEmpty()) {
      return;
    }
    int from = -1;
    int to = -1;
    int last = s.item(range.to() - 1);
    for (int i = s.item(range.from()); i <= last; i++) {
      if (covers(s, i, range) && (!s.isMark(i) || s.size() == 1 || begin == Tag.BEGIN_CUE)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    for (int i = from; i >= 0 && i < to; i++) {
      tags[i] = begin.code() + (i > from ? 1 : 0);
      rules[i] = rule;
    }
  }

  /// A span of which the beginning was written over begins where it is left.
  static void repair(int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      boolean inside = tags[i] > 0 && tags[i] % 2 == 0;
      boolean led = i > 0 && (tags[i - 1] == tags[i] || tags[i - 1] == tags[i] - 1);
      tags[i] = inside && !led ? tags[i] - 1 : tags[i];
    }
  }

  private static boolean covers(Sentence s, int item, Range range) {
    int from = s.token(item);
    int to = s.token(item + 1);
    int shared = Math.min(to, range.to()) - Math.max(from, range.from());
    return shared * 2 > to - from;
  }
}
