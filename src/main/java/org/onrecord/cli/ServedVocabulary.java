package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.onrecord.index.StatementIndex;
import org.onrecord.vocabulary.VocabularyException;

/// Gives a running server the vocabularies that its index was last made with, whoever made it.
///
/// An index and the vocabularies it was not made with do not fit: so the server goes over to new
/// ones when an ingest with them is done, not when a file changes. Used by one thread.
final class ServedVocabulary {
  private final Path corpus;
  private final StatementIndex index;
  private final Consumer<ReadingPart> server;
  private ReadingPart served;
  private Tried tried = new Tried(Map.of(), new VocabularyStamp(Map.of()));

  /// What was read in vain is not read again.
  private record Tried(Map<String, String> versions, VocabularyStamp stamp) {}

  /// @param served what the server has now
  /// @param server takes what it is to have from now on
  ServedVocabulary(
      Path corpus, StatementIndex index, ReadingPart served, Consumer<ReadingPart> server) {
    this.corpus = corpus;
    this.index = index;
    this.served = served;
    this.server = server;
  }

  /// Looks once.
  void look() {
    Map<String, String> versions = index.standing().versions();
    if (versions.isEmpty() || served.made(versions)) {
      return;
    }
    var now = new Tried(versions, VocabularyStamp.of(corpus));
    if (!now.equals(tried)) {
      tried = now;
      serve(versions);
    }
  }

  private void serve(Map<String, String> versions) {
    try {
      ReadingPart next = ReadingPart.of(corpus);
      if (next.made(versions)) {
        server.accept(next);
        served = next;
      }
    } catch (VocabularyException | WrongInput e) {
      // Who reads the corpus says so; what is served stays as it was.
    }
  }
}
