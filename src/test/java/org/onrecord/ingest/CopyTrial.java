package org.onrecord.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex;

/// Measures, by hand, a look for copies over an index whose copies were not found yet: the first
/// look, one with nothing new, one after a document is taken out and put back.
final class CopyTrial {
  private CopyTrial() {}

  /// @param arguments folder of the index, which is changed
  public static void main(String[] arguments) {
    try (StatementIndex index =
        LuceneStatementIndex.open(Path.of(arguments[0]), LuceneStatementIndex.Mode.WRITE)) {
      look(index, "first look");
      look(index, "nothing new");
      takeOut(index, 10);
      look(index, "ten taken out");
      System.out.println(index.standing());
    }
  }

  private static void takeOut(StatementIndex index, int number) {
    List<DocumentCard> documents = index.documents();
    for (int i = 0; i < number; i++) {
      index.remove(documents.get(documents.size() / number * i).path());
    }
    index.commit(java.util.Map.of());
  }

  private static void look(StatementIndex index, String name) {
    long start = System.nanoTime();
    int changed = index.findCopies();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %.1f s, %d of %d documents changed, heap after collections at most %d MB",
            name,
            (System.nanoTime() - start) / 1e9,
            changed,
            index.documents().size(),
            mostAfterCollections() >> 20));
  }

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
