package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Span;

/// Position towards the instrument, only where words carry it.
///
/// @param polarity which way
/// @param evidence the words, at least one span
public record Stance(Polarity polarity, List<Span> evidence) {
  public Stance {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a stance needs the words that carry it");
    }
  }

  /// Which way.
  public enum Polarity {
    SUPPORTIVE,
    CRITICAL,
    MIXED
  }
}
