package org.onrecord.cli;

import org.onrecord.api.work.CorpusWork;
import org.onrecord.index.FileState;
import org.onrecord.ingest.Progress;

/// Tells those who listen to a server, and another listener besides.
final class WorkProgress implements Progress {
  private final CorpusWork work;
  private final Progress other;

  WorkProgress(CorpusWork work, Progress other) {
    this.work = work;
    this.other = other;
  }

  @Override
  public void begin(int toRead, int kept) {
    work.begin(toRead, kept);
    other.begin(toRead, kept);
  }

  @Override
  public void started(String path) {
    other.started(path);
  }

  @Override
  public void read(FileState state) {
    work.read(state);
    other.read(state);
  }

  @Override
  public void gone(String path) {
    work.gone(path);
    other.gone(path);
  }

  @Override
  public void lookingForCopies() {
    work.lookingForCopies();
    other.lookingForCopies();
  }

  @Override
  public void end() {
    work.end();
    other.end();
  }
}
