package org.onrecord.index;

/// A corpus as it is asked: statements, their documents and the states of files, from the last
/// commit. Who writes it has a [StatementStore].
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface StatementIndex extends Asking, Records, History, Likenesses, AutoCloseable {
  @Override
  void close();
}
