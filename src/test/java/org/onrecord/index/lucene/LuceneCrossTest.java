package org.onrecord.index.lucene;

import java.nio.file.Path;
import java.time.Clock;
import org.onrecord.index.CrossContract;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;

class LuceneCrossTest extends CrossContract {
  @Override
  protected StatementStore open(Path folder) {
    return LuceneStatementIndex.open(folder, Mode.WRITE, VOCABULARY, Clock.systemUTC());
  }
}
