package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Reading.Items;
import org.onrecord.attribution.label.Tag;

/// Joins the labelled spans of a sentence to statements: each content to its cue, each cue to its
/// source, nearest first.
final class SpanLinker {
  private static final int FAR = 10_000;
  private static final int QUOTATION = 6;
  private static final int MARK = 1;
  private static final int WORD = 2;

  /// “and”, “but”: what stands behind it is seldom a piece of what stands before.
  private static final int JOINING = 40;

  /// Spans of one kind that are looked at on either side, against sentences without end.
  private static final int NEAR = 8;

  private final List<Items> sources;
  private final List<Items> cues;
  private final List<Items> contents;

  /// What the items before each item cost together.
  private final int[] costs;

  /// A statement of labelled spans.
  record Linked(@Nullable Items source, @Nullable Items cue, List<Items> content) {}

  private SpanLinker(Sentence s, int[] tags, Grammar grammar) {
    this.sources = spans(tags, Tag.BEGIN_SOURCE);
    this.cues = spans(tags, Tag.BEGIN_CUE);
    this.contents = spans(tags, Tag.BEGIN_CONTENT);
    this.costs = costs(s, grammar);
  }

  /// The statements of a sentence, in text order.
  static List<Linked> link(Sentence s, int[] tags, Grammar grammar) {
    return new SpanLinker(s, tags, grammar).link();
  }

  private static List<Items> spans(int[] tags, Tag begin) {
    List<Items> found = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == begin.code()) {
        int to = i + 1;
        while (to < tags.length && tags[to] == begin.code() + 1) {
          to++;
        }
        found.add(new Items(i, to));
      }
    }
    return found;
  }

  private record Pair(int cue, int content, int cost) {}

  private List<Linked> link() {
    List<Pair> pairs = new ArrayList<>();
    int first = 0;
    for (int c = 0; c < cues.size(); c++) {
      while (first < contents.size() && contents.get(first).to() <= cues.get(c).from()) {
        first++;
      }
      int to = Math.min(contents.size(), first + NEAR);
      for (int k = Math.max(0, first - NEAR); k < to; k++) {
        pairs.add(new Pair(c, k, cost(cues.get(c), contents.get(k))));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::cost));
    int[] cueOf = new int[contents.size()];
    java.util.Arrays.fill(cueOf, -1);
    boolean[] used = new boolean[cues.size()];
    for (Pair pair : pairs) {
      if (cueOf[pair.content()] < 0 && (!used[pair.cue()] || pair.cost() < JOINING)) {
        cueOf[pair.content()] = pair.cue();
        used[pair.cue()] = true;
      }
    }
    return statements(cueOf);
  }

  private List<Linked> statements(int[] cueOf) {
    List<Linked> found = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      List<Items> content = new ArrayList<>();
      for (int k = 0; k < cueOf.length; k++) {
        if (cueOf[k] == c) {
          content.add(contents.get(k));
        }
      }
      if (!content.isEmpty()) {
        found.add(new Linked(source(cues.get(c)), cues.get(c), content));
      }
    }
    for (int k = 0; k < cueOf.length; k++) {
      if (cueOf[k] < 0) {
        found.add(new Linked(source(contents.get(k)), null, List.of(contents.get(k))));
      }
    }
    found.sort(Comparator.comparingInt(l -> l.content().get(0).from()));
    return found;
  }

  private @Nullable Items source(Items of) {
    Items best = null;
    int least = FAR;
    for (Items source : sources) {
      int cost = cost(source, of);
      if (cost < least) {
        least = cost;
        best = source;
      }
    }
    return best;
  }

  /// How far two spans stand apart: words between count, marks hardly, a quotation much.
  private int cost(Items one, Items other) {
    boolean left = one.from() < other.from();
    int from = left ? one.to() : other.to();
    int to = left ? other.from() : one.from();
    return (left ? 0 : 1) + costs[Math.max(from, to)] - costs[from];
  }

  private int[] costs(Sentence s, Grammar grammar) {
    int[] costs = new int[s.size() + 1];
    for (int i = 0; i < s.size(); i++) {
      int cost = s.isQuotation(i) ? QUOTATION : s.isMark(i) ? MARK : WORD;
      cost = grammar.is(s.low(i), Grammar.AND | Grammar.BUT) && insideNoSpan(i) ? JOINING : cost;
      costs[i + 1] = costs[i] + cost;
    }
    return costs;
  }

  /// “Jane Roe and John Doe said”: the “and” of a source parts nothing.
  private boolean insideNoSpan(int item) {
    return sources.stream().noneMatch(x -> x.from() <= item && item < x.to())
        && cues.stream().noneMatch(x -> x.from() <= item && item < x.to());
  }
}
