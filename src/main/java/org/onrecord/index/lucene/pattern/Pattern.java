package org.onrecord.index.lucene.pattern;

import java.util.List;
import org.onrecord.index.Words;

/// How words must lie to one another in a text. What a pattern finds is told by [PatternMatch]
/// alone, for the index and for what is marked in a hit.
public sealed interface Pattern {
  /// Words in this order with at most `slop` others among them.
  record Sequence(List<Slot> slots, int slop) implements Pattern {
    public Sequence {
      slots = List.copyOf(slots);
    }
  }

  /// One of these.
  record Any(List<Pattern> parts) implements Pattern {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// Each with at most so many words between it and the one before.
  record Near(List<Pattern> parts, List<Integer> reach) implements Pattern {
    public Near {
      parts = List.copyOf(parts);
      reach = List.copyOf(reach);
    }
  }

  /// A whole sentence or passage that meets a condition.
  record Whole(Words.Stretch stretch, Condition condition) implements Pattern {}

  /// What a sentence or passage must hold.
  sealed interface Condition {
    /// The pattern, somewhere.
    record Holds(Pattern pattern) implements Condition {}

    /// At least so many of these.
    record AtLeast(List<Condition> parts, int minimum) implements Condition {
      public AtLeast {
        parts = List.copyOf(parts);
      }
    }

    /// Not this.
    record Lacks(Condition part) implements Condition {}
  }
}
