package org.onrecord.index.lucene.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Tells which words resemble one that is asked for, as the index does; made once a question. For
/// one thread.
public final class Resembling {
  private final Map<Slot.Like, Predicate<String>> known = new HashMap<>();

  /// Whether a word resembles the one asked for.
  public Predicate<String> to(Slot.Like like) {
    return known.computeIfAbsent(like, Resembling::made);
  }

  private static Predicate<String> made(Slot.Like like) {
    CompiledAutomaton alike = Expansion.like(like.word(), like.edits());
    ByteRunAutomaton run = alike.runAutomaton;
    if (run == null) {
      return like.word()::equals;
    }
    return token -> {
      BytesRef bytes = new BytesRef(token);
      return run.run(bytes.bytes, bytes.offset, bytes.length);
    };
  }
}
