package org.onrecord.api.alert;

import java.util.List;
import java.util.Map;
import org.onrecord.api.view.StatementView;
import org.onrecord.index.Changes;
import org.onrecord.index.Hit;

/// What saved searches watch: the corpus as the API shows it. Safe for many threads.
public interface Watched {
  /// The cursor after all that is committed: what comes from now on is new to it.
  String lastChange();

  /// What changed since a cursor, of the statements that a question finds.
  ///
  /// @param given parameters of `/statements`
  /// @param limit the most entries to give, at least 1
  Changes changes(String since, Map<String, List<String>> given, int limit);

  /// A statement as the API shows it.
  StatementView shown(Hit hit);
}
