package org.onrecord.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/// One human decision: who took it, when, why, and what it changes.
///
/// @param id 12 characters, made of all the rest by [CorrectionId]
/// @param at when, to the second
/// @param by who, a name; never blank
/// @param reason why, in words; may be empty
/// @param action what it changes
public record Correction(String id, Instant at, String by, String reason, Action action)
    implements Comparable<Correction> {
  private static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::at).thenComparing(Correction::id);

  public Correction {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a correction needs a name: who made it");
    }
  }

  /// A decision taken now.
  ///
  /// @param at when; cut to the second
  public static Correction of(Instant at, String by, String reason, Action action) {
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    var unnamed = new Correction("", second, by.strip(), reason.strip(), action);
    return new Correction(CorrectionId.of(unnamed), second, unnamed.by(), unnamed.reason(), action);
  }

  /// The same decision, told otherwise.
  Correction on(Action retold) {
    return new Correction(id, at, by, reason, retold);
  }

  /// Orders by time, then by id: the order in which corrections are replayed.
  @Override
  public int compareTo(Correction other) {
    return ORDER.compare(this, other);
  }
}
