package org.onrecord.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// Measures what the parent of an ingest takes, by hand: all of it but the workers, whose memory is
/// their own.
final class ManyFiles {
  private ManyFiles() {}

  /// Reads a corpus into an index with extraction in this process.
  ///
  /// @param arguments folder of the corpus, folder of the index
  public static void main(String[] arguments) throws IOException {
    VocabularySource vocabulary = VocabularySource.builtIn();
    var pipeline =
        new Pipeline(
            new StatementFinder(ActorRegister.load(vocabulary)),
            new ThemeTagger(ThemeScheme.load(vocabulary)),
            new ProvisionFinder(Instruments.load(vocabulary)));
    long start = System.nanoTime();
    try (StatementStore index =
        LuceneStatementIndex.open(Path.of(arguments[1]), LuceneStatementIndex.Mode.WRITE)) {
      var ingest = new Ingest(index, new PlainExtractor(), pipeline, "trial", 2, Clock.systemUTC());
      IngestReport report = ingest.run(Path.of(arguments[0]), Progress.NONE);
      System.out.println(
          String.format(
              Locale.ROOT,
              "%d files, %d statements, %.0f s, heap after collections at most %d MB",
              report.files().size(),
              report.statements(),
              (System.nanoTime() - start) / 1e9,
              mostAfterCollections() >> 20));
    }
  }

  /// What was left in the old generation after its last collection, and is in it now at most.
  private static long mostAfterCollections() {
    long most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        most += pool.getCollectionUsage().getUsed();
      }
    }
    return most;
  }
}
