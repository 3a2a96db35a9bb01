package org.onrecord.api.correct;

import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Deed;
import org.onrecord.index.Changes;
import org.onrecord.index.StatementIndex;

/// Says why a statement is not on record: nobody made it, a person withdrew it, or its file went.
///
/// Safe for threads.
public final class Absent {
  private final CorrectionDesk desk;
  private final StatementIndex index;

  public Absent(CorrectionDesk desk, StatementIndex index) {
    this.desk = desk;
    this.index = index;
  }

  /// What to answer for a statement that the index does not hold: not found, or withdrawn.
  public ProblemException statement(String id) {
    return desk.withdrawal(id)
        .map(correction -> withdrawn(id, correction))
        .or(() -> index.withdrawn(id).map(Absent::gone))
        .orElseGet(() -> Ids.unknown("statement", id));
  }

  private static ProblemException gone(Changes.Withdrawn gone) {
    return Problem.of(
            ProblemKind.WITHDRAWN,
            "The statement "
                + gone.statement()
                + " is not on record any more since "
                + gone.at()
                + ": its file was removed or altered, or it is no longer found in it.")
        .with("document", gone.document())
        .with("at", gone.at().toString())
        .thrown();
  }

  private static ProblemException withdrawn(String id, Correction correction) {
    return Problem.of(
            ProblemKind.WITHDRAWN,
            "The statement " + id + " was withdrawn: " + Deed.sentence(correction))
        .with("correction", correction.id())
        .thrown();
  }
}
