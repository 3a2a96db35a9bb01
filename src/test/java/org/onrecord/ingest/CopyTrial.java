package org.onrecord.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.onrecord.document.Document;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.statement.Statement;

/// Measures, by hand, a look for copies over an index whose copies were not found yet: the first,
/// one with nothing new, one after ten documents left and one after they came back.
final class CopyTrial {
  private CopyTrial() {}

  /// Looks four times.
  ///
  /// @param arguments folder of the index, which is changed
  public static void main(String[] arguments) {
    try (StatementStore index =
        LuceneStatementIndex.open(Path.of(arguments[0]), LuceneStatementIndex.Mode.WRITE)) {
      look(index, "first look");
      look(index, "nothing new");
      List<Taken> taken = takeOut(index, 10);
      look(index, "ten taken out");
      taken.forEach(one -> index.replace(one.document(), one.statements(), one.state()));
      index.commit(Map.of());
      look(index, "ten put in");
      System.out.println(index.standing());
    }
  }

  /// A document as it is put back.
  private record Taken(Document document, List<Statement> statements, FileState state) {}

  private static List<Taken> takeOut(StatementStore index, int number) {
    Map<String, FileState> states = new HashMap<>();
    index.files().forEach(file -> states.put(file.path(), file));
    List<DocumentCard> documents = index.documents();
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      DocumentCard card = documents.get(documents.size() / number * i);
      Document document = index.document(card.id()).orElseThrow();
      FileState state = Objects.requireNonNull(states.get(card.path()));
      taken.add(new Taken(document, index.statementsOf(card.id()), state));
      index.remove(card.path());
    }
    index.commit(Map.of());
    return taken;
  }

  private static void look(StatementStore index, String name) {
    long start = System.nanoTime();
    int changed = index.findCopies(List.of());
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
