package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.index.lucene.LuceneStatementIndex;

/// Readings that have to end in time.
class DeadlineTest extends IndexFixture {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration NONE = Duration.ofNanos(1);

  @Override
  protected StatementStore open(Path folder) {
    return LuceneStatementIndex.open(
        folder, LuceneStatementIndex.Mode.WRITE, VOCABULARY, Clock.systemUTC());
  }

  private void fill() {
    new RandomCorpus(11).documents(80).forEach(this::put);
    commit();
  }

  private static <T> T within(Duration limit, Deadline.Work<T, RuntimeException> work) {
    return Deadline.within(limit, work);
  }

  @Test
  void anAnswerInTimeIsTheAnswerWithoutALimit() {
    fill();
    for (String word : RandomCorpus.WORDS) {
      Query query = Ask.forWord(word).counting(Facet.values()).query();
      assertEquals(index.search(query), within(LONG, () -> index.search(query)), word);
    }
  }

  @Test
  void whatIsNotDoneInTimeGivesNothing() {
    fill();
    Query all = Ask.forWords(new Words.Everything()).counting(Facet.ACTOR).query();
    for (Runnable reading :
        List.<Runnable>of(
            () -> index.search(all),
            () -> index.search(Ask.forWord(RandomCorpus.WORDS.getFirst()).query()),
            () -> index.documents(),
            () -> index.files())) {
      SearchTimeout timeout =
          assertThrows(
              SearchTimeout.class,
              () ->
                  within(
                      NONE,
                      () -> {
                        reading.run();
                        return "read";
                      }));
      assertEquals(NONE, timeout.limit());
    }
    assertEquals(80, index.documents().size());
  }

  @Test
  void workWithoutADeadlineWithinWorkThatHasOneTakesItsTime() {
    fill();
    assertNull(Deadline.current());
    int found =
        within(NONE, () -> Deadline.<Integer, RuntimeException>without(() -> index.files().size()));
    assertEquals(80, found);
  }
}
