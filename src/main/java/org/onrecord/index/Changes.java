package org.onrecord.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came, changed and went since a cursor, in the order in which it was written.
///
/// A statement is told of once, as it is now: what changed twice stands where its last change
/// stands. Who keeps the cursor of one answer and asks with it again is told of everything once,
/// whatever is committed between the questions. Over restarts and rebuilds the cursor stays good.
///
/// @param generation of the index that answered
/// @param begun when the index began to keep track, which is when it was made first
/// @param changes at most as many as asked for
/// @param cursor to go on with, now or later; good as long as the index is there
/// @param more false when that was all for now
public record Changes(
    String generation, Instant begun, List<Change> changes, String cursor, boolean more) {
  /// The cursor before everything: all statements count as added.
  public static final String BEGINNING = "";

  public Changes {
    changes = List.copyOf(changes);
  }

  /// One statement that came, changed or went.
  public sealed interface Change {
    /// When that was written.
    Instant at();

    /// Id of the statement.
    String statement();

    /// Id of its document.
    String document();
  }

  /// A statement that meets the question, and was not there at the cursor, or reads otherwise now.
  ///
  /// @param added true when it was not there at the cursor
  public record Present(Instant at, boolean added, Hit hit) implements Change {
    @Override
    public String statement() {
      return hit.statement().id();
    }

    @Override
    public String document() {
      return hit.statement().documentId();
    }
  }

  /// A statement that was there at the cursor and is no more, whatever the question.
  public record Withdrawn(Instant at, String statement, String document) implements Change {}

  /// A statement that was there at the cursor, changed, and does not meet the question now. Whether
  /// it did before is not known.
  ///
  /// @param copyOf the statement that it is a sighting of now, where sightings do not count for
  ///     themselves; else null
  public record Unmatched(Instant at, String statement, String document, @Nullable String copyOf)
      implements Change {}
}
