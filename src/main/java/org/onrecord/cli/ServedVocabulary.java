package org.onrecord.cli;

import java.io.PrintStream;
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
  private final PrintStream err;
  private ReadingPart served;
  private VocabularyStamp synonyms;
  private Tried tried = new Tried(Map.of(), new VocabularyStamp(Map.of()));

  /// What was read in vain is not read again.
  private record Tried(Map<String, String> versions, VocabularyStamp stamp) {}

  /// @param served what the server has now
  /// @param server takes what it is to have from now on
  /// @param err is told of faulty synonyms
  ServedVocabulary(
      Path corpus,
      StatementIndex index,
      ReadingPart served,
      Consumer<ReadingPart> server,
      PrintStream err) {
    this.err = err;
    this.corpus = corpus;
    this.index = index;
    this.served = served;
    this.server = server;
    this.synonyms = VocabularyStamp.of(corpus).synonyms();
  }

  /// Looks once.
  void look() {
    lookAtSynonyms();
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

  /// Synonyms take part in reading questions only, so they are in force at once; while they are
  /// faulty, those before them are.
  private void lookAtSynonyms() {
    VocabularyStamp now = VocabularyStamp.of(corpus).synonyms();
    if (now.equals(synonyms)) {
      return;
    }
    synonyms = now;
    try {
      served = served.withSynonymsOf(corpus);
      server.accept(served);
    } catch (VocabularyException e) {
      err.println("The synonyms stay as they were: " + e.getMessage());
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
