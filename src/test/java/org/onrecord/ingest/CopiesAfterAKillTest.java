package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.copies.CopyGroup;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// A run that ends between its last commit and the copies is completed by the next.
class CopiesAfterAKillTest {
  private static final String LETTER =
      "The keepers of eleven lighthouses wrote to the delegates before the last round of talks.\n\n"
          + "“The draft needs a judge before every search, and a door that no keeper can lock is no"
          + " door at all,” said Mara Quill of the Harbour Lanterns Network.\n\n"
          + "Their members have kept the coast for two hundred years and were never asked.\n\n";

  /// As if the process ended here.
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final Progress KILL =
      new Progress() {
        @Override
        public void lookingForCopies() {
          throw new Killed();
        }
      };

  @TempDir private Path folder = Path.of("");

  private final Pipeline pipeline = pipeline();

  private static Pipeline pipeline() {
    VocabularySource vocabulary = VocabularySource.builtIn();
    return new Pipeline(
        new StatementFinder(ActorRegister.load(vocabulary)),
        new ThemeTagger(ThemeScheme.load(vocabulary)),
        new ProvisionFinder(Instruments.load(vocabulary)));
  }

  /// What copies an index knows of.
  private record Known(long statements, long sightings, List<Optional<CopyGroup>> groups) {}

  @Test
  void theNextRunFindsTheCopiesThoughItHasNoFileToRead() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < 4; i++) {
      Files.writeString(corpus.resolve("n" + i + ".txt"), LETTER + "Printed on page " + i + ".\n");
    }
    assertThrows(Killed.class, () -> run("killed", KILL));
    assertEquals(0, known("killed").sightings());
    assertEquals(0, run("killed", Progress.NONE).read());
    run("unbroken", Progress.NONE);

    assertTrue(known("unbroken").sightings() >= 3);
    assertEquals(known("unbroken"), known("killed"));
  }

  private IngestReport run(String index, Progress progress) {
    try (StatementStore open = open(index)) {
      var ingest = new Ingest(open, new PlainExtractor(), pipeline, "trial", 1, Clock.systemUTC());
      return ingest.run(folder.resolve("corpus"), progress);
    }
  }

  private Known known(String index) {
    try (StatementStore open = open(index)) {
      Standing standing = open.standing();
      return new Known(
          standing.statements(),
          standing.sightings(),
          open.documents().stream().map(DocumentCard::id).map(open::copies).toList());
    }
  }

  private StatementStore open(String index) {
    return LuceneStatementIndex.open(folder.resolve(index), LuceneStatementIndex.Mode.WRITE);
  }
}
