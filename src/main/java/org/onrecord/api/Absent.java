package org.onrecord.api;

import org.onrecord.correction.Correction;
import org.onrecord.correction.Deed;

/// Says why a statement is not on record: nobody made it, or a person withdrew it.
///
/// Safe for threads.
final class Absent {
  private final CorrectionDesk desk;

  Absent(CorrectionDesk desk) {
    this.desk = desk;
  }

  /// What to answer for a statement that the index does not hold: not found, or withdrawn.
  ProblemException statement(String id) {
    return desk.withdrawal(id)
        .map(correction -> withdrawn(id, correction))
        .orElseGet(() -> Ids.unknown("statement", id));
  }

  private static ProblemException withdrawn(String id, Correction correction) {
    return Problem.of(
            ProblemKind.WITHDRAWN,
            "The statement " + id + " was withdrawn: " + Deed.sentence(correction))
        .with("correction", correction.id())
        .thrown();
  }
}
