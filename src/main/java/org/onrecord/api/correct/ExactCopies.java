package org.onrecord.api.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.copies.Sameness;
import org.onrecord.index.StatementIndex;

/// What is decided of a statement, said again of the copies that stand under it word for word.
///
/// They are credited to the same actors, else they would stand for themselves; left alone they
/// would come back in its place, or beside it, as if nobody had decided. A decision on a copy, and
/// one on the words themselves, holds where it was made.
final class ExactCopies {
  /// Decisions that mean the statement, wherever it stands.
  private static final Set<String> CARRIED =
      Set.of("accept", "reject", "change-speaker", "change-themes", "change-said");

  private static final String STATEMENT = "statement";

  private final StatementIndex index;

  ExactCopies(StatementIndex index) {
    this.index = index;
  }

  /// A correction and, behind it, the same of each exact copy. Takes `copies` out of the body.
  ///
  /// @throws org.onrecord.api.http.ProblemException unprocessable where `copies` is neither true
  ///     nor false
  List<ObjectNode> with(ObjectNode body) {
    JsonNode asked = body.remove("copies");
    if (asked != null && !asked.isBoolean()) {
      throw CorrectionDesk.unprocessable("“copies” is neither true nor false");
    }
    List<ObjectNode> bodies = new ArrayList<>(List.of(body));
    boolean carried = CARRIED.contains(body.path("action").asText());
    if (carried && body.path(STATEMENT).isTextual() && (asked == null || asked.asBoolean())) {
      copies(body.path(STATEMENT).asText())
          .forEach(copy -> bodies.add(body.deepCopy().put(STATEMENT, copy)));
    }
    return bodies;
  }

  private Stream<String> copies(String id) {
    return index.statement(id).stream()
        .flatMap(hit -> hit.sightings().stream())
        .filter(sighting -> sighting.sameness() == Sameness.EXACT)
        .map(sighting -> sighting.statement())
        .filter(copy -> !copy.equals(id))
        .distinct();
  }
}
