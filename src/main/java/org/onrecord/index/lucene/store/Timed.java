package org.onrecord.index.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Deadline;
import org.onrecord.index.SearchTimeout;

/// Readings that end in time where the work they belong to has a [Deadline].
///
/// Lucene looks at the time between blocks of documents that it scores, between terms, points and
/// doc values; loops of our own ask [#check]. A part of an answer never leaves here.
public final class Timed {
  /// Documents of a loop of our own after which it looks at the time.
  public static final int LOOK_EVERY = 1 << 12;

  private Timed() {}

  /// Does a step with a searcher over the same reader that heeds the deadline, or with the searcher
  /// itself when there is none.
  ///
  /// @throws SearchTimeout when the time is over before the step is done
  public static <T> T run(IndexSearcher searcher, Searchers.Step<IndexSearcher, T> step)
      throws IOException {
    Deadline deadline = Deadline.current();
    return deadline == null ? step.on(searcher) : run(searcher, step, deadline);
  }

  private static <T> T run(
      IndexSearcher searcher, Searchers.Step<IndexSearcher, T> step, Deadline deadline)
      throws IOException {
    QueryTimeout over = deadline::isOver;
    var reader = ExitableDirectoryReader.wrap((DirectoryReader) searcher.getIndexReader(), over);
    var timed = new IndexSearcher(reader);
    timed.setSimilarity(searcher.getSimilarity());
    timed.setTimeout(over);
    T answer;
    try {
      answer = step.on(timed);
    } catch (ExitingReaderException e) {
      throw deadline.timeout();
    } catch (RuntimeException e) {
      // What a part of an answer led to; of the part itself nobody hears.
      throw timed.timedOut() ? deadline.timeout() : e;
    }
    if (timed.timedOut()) {
      throw deadline.timeout();
    }
    return answer;
  }

  /// Ends a loop of our own when the time of its searcher is over.
  ///
  /// @param step of the loop, counted from any number
  public static void check(@Nullable QueryTimeout timeout, int step) {
    if (timeout != null && step % LOOK_EVERY == 0 && timeout.shouldExit()) {
      Deadline deadline = Deadline.current();
      throw deadline == null
          ? new IllegalStateException("a timeout without a deadline")
          : deadline.timeout();
    }
  }
}
