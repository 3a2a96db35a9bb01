package org.onrecord.index.lucene.pattern;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.pattern.Pattern.Condition;
import org.onrecord.index.lucene.text.StretchMarks;

/// Finds a pattern in one text, given where each of its slots is filled. Exact: every way in which
/// the words can lie is looked at, not only the shortest.
public final class PatternMatch {
  private static final int[] NONE = {};

  /// Tells the words of one text.
  public interface Positions {
    /// Positions at which a slot is filled, ascending, each once.
    public int[] of(Slot slot) throws IOException;
  }

  private final Positions positions;

  public PatternMatch(Positions positions) {
    this.positions = positions;
  }

  /// Where the pattern stands: whole phrases, of what is near the last part, of a sentence or
  /// passage its whole stretch.
  public Ranges of(Pattern pattern) throws IOException {
    return switch (pattern) {
      case Pattern.Sequence(List<Slot> slots, int slop) -> sequence(slots, slop);
      case Pattern.Any(List<Pattern> parts) -> any(parts);
      case Pattern.Near near -> near(near)[near.parts().size() - 1];
      case Pattern.Whole(Words.Stretch stretch, Condition condition) -> whole(stretch, condition);
    };
  }

  private Ranges any(List<Pattern> parts) throws IOException {
    if (parts.size() == 1) {
      return of(parts.getFirst());
    }
    Ranges all = new Ranges(8);
    for (Pattern part : parts) {
      Ranges found = of(part);
      for (int i = 0; i < found.size(); i++) {
        all.add(found.first(i), found.last(i));
      }
    }
    return all.sort();
  }

  private Ranges sequence(List<Slot> slots, int slop) throws IOException {
    int[][] filled = new int[slots.size()][];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = positions.of(slots.get(i));
      if (filled[i].length == 0) {
        return new Ranges(0);
      }
    }
    Ranges found = new Ranges(filled[0].length);
    for (int first : filled[0]) {
      addFrom(first, filled, slop, found);
    }
    return found;
  }

  /// Adds what begins at a position. The earliest place for each slot in turn leaves most room for
  /// those behind; every place of the last slot behind that, as far as the slop reaches, ends one.
  private static void addFrom(int first, int[][] filled, int slop, Ranges found) {
    int limit = first + filled.length - 1 + slop;
    int at = first;
    for (int i = 1; i < filled.length; i++) {
      int next = atLeast(filled[i], at + 1);
      if (next == filled[i].length || filled[i][next] > limit) {
        return;
      }
      at = filled[i][next];
    }
    int[] ends = filled[filled.length - 1];
    if (filled.length == 1) {
      found.add(first, first);
      return;
    }
    for (int i = atLeast(ends, at); i < ends.length && ends[i] <= limit; i++) {
      found.add(first, ends[i]);
    }
  }

  private static int atLeast(int[] sorted, int least) {
    int at = Arrays.binarySearch(sorted, least);
    return at >= 0 ? at : -at - 1;
  }

  /// For each part what of it is reached from the first on, part by part.
  public Ranges[] near(Pattern.Near near) throws IOException {
    Ranges[] reached = new Ranges[near.parts().size()];
    for (int i = 0; i < reached.length; i++) {
      Ranges part = i > 0 && reached[i - 1].size() == 0 ? new Ranges(0) : of(near.parts().get(i));
      reached[i] = i == 0 ? part : part.beside(reached[i - 1], near.reach().get(i - 1));
    }
    return reached;
  }

  private Ranges whole(Words.Stretch stretch, Condition condition) throws IOException {
    int[] starts = positions.of(start(stretch));
    Ranges found = new Ranges(4);
    for (int i = 0; i < starts.length; i++) {
      int last = i + 1 < starts.length ? starts[i + 1] - 1 : Integer.MAX_VALUE;
      if (holds(condition, starts[i], last)) {
        found.add(starts[i], last);
      }
    }
    return found;
  }

  /// Where sentences or passages begin.
  static Slot start(Words.Stretch stretch) {
    return switch (stretch) {
      case SENTENCE -> SENTENCES;
      case PARAGRAPH -> PARAGRAPHS;
    };
  }

  private static final Slot SENTENCES =
      new Slot.Tokens(java.util.Set.of(StretchMarks.SENTENCE), false);
  private static final Slot PARAGRAPHS =
      new Slot.Tokens(java.util.Set.of(StretchMarks.PARAGRAPH), false);

  private boolean holds(Condition condition, int from, int to) throws IOException {
    return switch (condition) {
      case Condition.Holds(Pattern pattern) -> of(pattern).anyWithin(from, to);
      case Condition.Lacks(Condition part) -> !holds(part, from, to);
      case Condition.AtLeast(List<Condition> parts, int minimum) -> {
        int held = 0;
        for (int i = 0; i < parts.size() && held < minimum; i++) {
          held += holds(parts.get(i), from, to) ? 1 : 0;
        }
        yield held >= minimum;
      }
    };
  }

  /// No positions.
  static int[] nowhere() {
    return NONE;
  }
}
