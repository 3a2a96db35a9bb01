package org.onrecord.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.onrecord.vocabulary.VocabularyException;

/// Tells when a corpus' vocabularies, or what people decided about its register, say other things
/// than those in use. Used by one thread.
final class VocabularyWatch {
  private final Path corpus;
  private final ReadingPart inUse;
  private final PrintStream err;
  private VocabularyStamp read;
  private VocabularyStamp seen;
  private ReadingPart now;

  /// @param stamp of the files that those in use were read from, or of files before them
  VocabularyWatch(Path corpus, ReadingPart inUse, VocabularyStamp stamp, PrintStream err) {
    this.corpus = corpus;
    this.inUse = inUse;
    this.err = err;
    this.read = stamp;
    this.seen = stamp;
    this.now = inUse;
  }

  /// Looks at the files. They are read once two looks have found them alike; faulty ones are told
  /// of once, and what was in use before stays in use.
  ///
  /// @return true when they say other things than what is in use
  boolean changed() {
    VocabularyStamp stamp = VocabularyStamp.of(corpus);
    if (!stamp.equals(read) && stamp.equals(seen)) {
      read = stamp;
      readAgain();
    }
    seen = stamp;
    return !now.makesTheSame(inUse);
  }

  private void readAgain() {
    try {
      now = ReadingPart.of(corpus);
    } catch (VocabularyException | WrongInput e) {
      err.println("The vocabularies stay as they were: " + e.getMessage());
    }
  }

  /// The vocabularies in use.
  ReadingPart inUse() {
    return inUse;
  }

  /// The vocabularies as they were last read.
  ReadingPart now() {
    return now;
  }

  /// The files that [#now] was read from.
  VocabularyStamp stamp() {
    return read;
  }
}
