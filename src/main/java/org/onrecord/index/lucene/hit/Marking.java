package org.onrecord.index.lucene.hit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.index.lucene.pattern.Pattern;
import org.onrecord.index.lucene.pattern.Pattern.Condition;
import org.onrecord.index.lucene.pattern.PatternMatch;
import org.onrecord.index.lucene.pattern.Ranges;
import org.onrecord.index.lucene.pattern.Slot;

/// Marks the words of a text by which a pattern matched: a phrase whole, of what is near or within
/// a sentence each part, and nothing that matched no part of it.
final class Marking {
  private final MarkedText text;
  private final PatternMatch match;
  private final List<Span> marks = new ArrayList<>();

  Marking(MarkedText text) {
    this.text = text;
    this.match = new PatternMatch(text);
  }

  /// Code points, not in order.
  List<Span> marks() {
    return marks;
  }

  void mark(Pattern pattern) {
    try {
      mark(pattern, match.of(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a text in memory", e);
    }
  }

  /// Marks some of what a pattern finds.
  private void mark(Pattern pattern, Ranges found) throws IOException {
    if (found.size() == 0) {
      return;
    }
    switch (pattern) {
      case Pattern.Sequence(List<Slot> slots, int slop) -> {
        for (int i = 0; i < found.size(); i++) {
          sequence(slots, slop, found.first(i), found.last(i));
        }
      }
      case Pattern.Any(List<Pattern> parts) -> {
        for (Pattern part : parts) {
          mark(part, match.of(part).among(found));
        }
      }
      case Pattern.Near near -> near(near, found);
      case Pattern.Whole(var _, Condition condition) -> {
        for (int i = 0; i < found.size(); i++) {
          mark(condition, found.first(i), found.last(i));
        }
      }
    }
  }

  /// Goes the way back from the last part: what is near one that is marked is marked.
  private void near(Pattern.Near near, Ranges found) throws IOException {
    Ranges[] reached = match.near(near);
    Ranges kept = found;
    for (int i = reached.length - 1; i >= 0; i--) {
      mark(near.parts().get(i), kept);
      if (i > 0) {
        kept = reached[i - 1].beside(kept, near.reach().get(i - 1));
      }
    }
  }

  private void mark(Condition condition, int from, int to) throws IOException {
    switch (condition) {
      case Condition.Holds(Pattern pattern) -> mark(pattern, match.of(pattern).within(from, to));
      case Condition.AtLeast(List<Condition> parts, int _) -> {
        for (Condition part : parts) {
          mark(part, from, to);
        }
      }
      case Condition.Lacks _ -> {}
    }
  }

  private void sequence(List<Slot> slots, int slop, int first, int last) {
    if (slop == 0) {
      marks.add(text.span(first, last));
      return;
    }
    int at = first;
    for (int i = 0; i < slots.size() - 1; i++) {
      int least = at;
      at = java.util.Arrays.stream(text.of(slots.get(i))).filter(p -> p >= least).min().orElse(at);
      marks.add(text.span(at, at));
      at++;
    }
    marks.add(text.span(last, last));
  }
}
