package org.onrecord.index;

import java.util.Optional;

/// What came to a corpus, changed in it and went. Many threads may ask.
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface History {
  /// What came, changed and went after a cursor. Of the question, words, filters, dates and which
  /// sightings count are heeded; order and page are not. Cost grows with the answer, not with the
  /// index.
  ///
  /// @param since [Changes#BEGINNING], or the cursor of an answer before
  /// @param limit changes at most, 1 to 200
  /// @throws StaleCursor when the cursor is of another index: one that was deleted, or that this
  ///     one was put back to an older state of
  /// @throws IllegalArgumentException when it is no cursor
  Changes changesSince(String since, Query query, int limit);

  /// The cursor after all that is committed: what comes from now on is new to it.
  String lastChange();

  /// When a statement that was there was withdrawn: its file was removed or altered, a person
  /// rejected it, or it is not found in its document any more. Empty for one that is there or never
  /// was.
  Optional<Changes.Withdrawn> withdrawn(String statementId);
}
