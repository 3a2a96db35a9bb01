package org.onrecord.index.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.onrecord.index.ChangesContract;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;

class LuceneChangesTest extends ChangesContract {
  @Override
  protected StatementStore open(Path folder) {
    return LuceneStatementIndex.open(folder, Mode.WRITE, VOCABULARY, Clock.systemUTC());
  }

  @Override
  protected void rebuild(Path folder, Consumer<StatementStore> build) {
    new Generation(folder, step -> {})
        .replaceBy(
            next -> {
              try (StatementStore building = open(next)) {
                build.accept(building);
              }
            });
  }
}
