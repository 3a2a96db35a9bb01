package org.onrecord.index.lucene.pattern;

import java.util.Set;

/// One place in a [Pattern] that a word must fill.
public sealed interface Slot {
  /// One of these tokens.
  ///
  /// @param asWritten looked for among words as they are written, not among their forms
  record Tokens(Set<String> tokens, boolean asWritten) implements Slot {
    public Tokens {
      tokens = Set.copyOf(tokens);
    }
  }

  /// A word as it is written that begins with these letters.
  record Beginning(String letters) implements Slot {}

  /// A word as it is written that differs from this one by so many letters at most.
  record Like(String word, int edits) implements Slot {
    /// First letters that do not differ.
    public static final int SAME = 1;
  }
}
