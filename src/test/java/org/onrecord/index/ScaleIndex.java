package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.Numberings;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// Makes an index of any size to measure with: `ScaleIndex STATEMENTS FOLDER [SEED]`.
///
/// Its words are those of `shared/data/scale/statements.jsonl.gz` where that lies beside the
/// checkout, else made up; either way the same for the same number.
public final class ScaleIndex {
  private static final int COMMIT_EVERY = 5_000;

  private static final long SEED = 20240730;

  private ScaleIndex() {}

  /// Makes the index; the folder must be empty or missing.
  public static void main(String[] args) throws IOException {
    int statements = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : SEED;
    long began = System.nanoTime();
    Clock clock = Clock.systemUTC();
    try (var index =
        LuceneStatementIndex.open(folder, LuceneStatementIndex.Mode.WRITE, vocabulary(), clock)) {
      int documents = fill(index, statements, words(), seed);
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      System.out.println(
          statements + " statements in " + documents + " documents, " + took.toSeconds() + " s");
    }
  }

  /// Fills an index with so many statements, and commits.
  ///
  /// @return how many documents hold them
  static int fill(StatementStore index, int statements, ScaleWords words, long seed) {
    VocabularySource source = VocabularySource.builtIn();
    List<Actor> register = ActorRegister.load(source).actors();
    var corpus =
        new ScaleCorpus(seed, statements, words, register, ThemeScheme.load(source).themes());
    Map<String, String> versions = Map.of("made-up", "1");
    int documents = 0;
    for (int left = statements; left > 0; documents++) {
      Specimen specimen = corpus.next(left);
      left -= specimen.statements().size();
      index.replace(specimen.document(), specimen.statements(), specimen.state());
      if (documents % COMMIT_EVERY == COMMIT_EVERY - 1) {
        index.commit(versions);
      }
    }
    index.commit(versions);
    return documents;
  }

  private static ScaleWords words() throws IOException {
    Optional<Path> file =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(p -> p.resolve("shared/data/scale/statements.jsonl.gz"))
            .filter(Files::exists)
            .findFirst();
    return file.isPresent() ? ScaleWords.of(file.get()) : ScaleWords.madeUp();
  }

  /// What the vocabularies that come with the program say.
  public static IndexVocabulary vocabulary() {
    VocabularySource source = VocabularySource.builtIn();
    ActorRegister register = ActorRegister.load(source);
    ThemeScheme scheme = ThemeScheme.load(source);
    Numberings numberings = new Numberings(Instruments.load(source));
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
        return scheme.withBroader(themeId);
      }

      @Override
      public Optional<ActorEntry> actor(String actorId) {
        return register
            .find(actorId)
            .map(
                a ->
                    new ActorEntry(
                        a.name(),
                        a.kind().name(),
                        a.category(),
                        a.aliases().stream().map(Actor.Alias::name).distinct().toList()));
      }
    };
  }
}
