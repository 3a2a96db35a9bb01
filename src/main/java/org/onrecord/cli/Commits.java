package org.onrecord.cli;

import org.onrecord.api.work.CorpusWork;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// Tells listeners when what is served changes, whoever changed it, and does what the first
/// question to that would wait for. Used by one thread.
final class Commits {
  private final StatementIndex index;
  private final CorpusWork work;
  private String seen;

  Commits(StatementIndex index, CorpusWork work) {
    this.index = index;
    this.work = work;
    this.seen = index.standing().generation();
  }

  /// Looks once.
  void look() {
    Standing standing = index.standing();
    if (!standing.generation().equals(seen)) {
      seen = standing.generation();
      work.committed(standing);
    }
    index.prepare();
  }
}
