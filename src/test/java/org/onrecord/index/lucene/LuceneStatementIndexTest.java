package org.onrecord.index.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.onrecord.index.StatementIndexContract;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;

class LuceneStatementIndexTest extends StatementIndexContract {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  @Override
  protected StatementStore open(Path folder) {
    return LuceneStatementIndex.open(folder, Mode.WRITE, VOCABULARY, CLOCK);
  }
}
