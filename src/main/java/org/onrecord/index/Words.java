package org.onrecord.index;

import java.util.List;

/// What the words of a query ask for, as a tree.
public sealed interface Words {
  /// No words: everything matches.
  record Everything() implements Words {}

  /// One word in any of its forms; with `exact`, in this form only.
  record Term(String word, boolean exact) implements Words {}

  /// Words that begin with these letters, two at least.
  record Prefix(String letters) implements Words {}

  /// Words beside one another, with at most `slop` moves.
  record Phrase(String words, int slop) implements Words {}

  /// Each of them.
  record AllOf(List<Words> parts) implements Words {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of them.
  record AnyOf(List<Words> parts) implements Words {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// At least `minimum` of them: the words of a question, of which few stand in the answer.
  record MostOf(List<Words> parts, int minimum) implements Words {
    public MostOf {
      parts = List.copyOf(parts);
    }
  }

  /// None of these.
  record Not(Words part) implements Words {}

  /// Filed under a value of a facet, as if a filter asked for it; here as part of the tree, so that
  /// a concern finds statements that do not hold its name.
  record Having(Facet facet, String value) implements Words {}
}
