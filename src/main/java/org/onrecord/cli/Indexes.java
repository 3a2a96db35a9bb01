package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.meaning.Embedder;
import org.onrecord.provision.Numberings;
import org.onrecord.statement.ProvisionRef;

/// Opens indexes for the verbs.
final class Indexes {
  private Indexes() {}

  /// To write and read, filing statements by the reading part's vocabularies.
  static StatementStore writing(Path folder, ReadingPart reading) {
    return writing(folder, reading, null);
  }

  /// The same, placing statements by their meaning; with null by nothing.
  static StatementStore writing(Path folder, ReadingPart reading, @Nullable Embedder embedder) {
    return LuceneStatementIndex.open(
        folder, LuceneStatementIndex.Mode.WRITE, vocabulary(reading), Clock.systemUTC(), embedder);
  }

  /// To read.
  static StatementIndex reading(Path folder) {
    return LuceneStatementIndex.open(folder, LuceneStatementIndex.Mode.READ);
  }

  private static IndexVocabulary vocabulary(ReadingPart reading) {
    Numberings numberings = new Numberings(reading.instruments());
    List<String> keys = numberings.keys();
    return new IndexVocabulary() {
      @Override
      public List<String> numberings() {
        return keys;
      }

      @Override
      public List<String> provisions(ProvisionRef ref, String numbering) {
        return numberings.values(ref, numbering);
      }

      @Override
      public Optional<String> draft(ProvisionRef ref) {
        return numberings.draft(ref);
      }

      @Override
      public List<String> withBroader(String themeId) {
        return reading.themes().withBroader(themeId);
      }

      @Override
      public Optional<ActorEntry> actor(String actorId) {
        return reading.register().find(actorId).map(Indexes::entry);
      }
    };
  }

  private static IndexVocabulary.ActorEntry entry(Actor actor) {
    return new IndexVocabulary.ActorEntry(
        actor.name(),
        actor.kind().name(),
        actor.category(),
        actor.aliases().stream().map(Actor.Alias::name).distinct().toList());
  }
}
