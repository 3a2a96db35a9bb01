package org.onrecord.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.index.StatementIndex;

/// Searches on behalf of requests: only so many at once, and every fault as a problem.
final class Searches {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final StatementIndex index;
  private final Semaphore seats;

  Searches(StatementIndex index) {
    this.index = index;
    this.seats = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
  }

  /// Answers a query.
  ///
  /// @throws ProblemException busy after a second's wait, or for a cursor that is stale or none
  ResultPage search(Query query) {
    seat();
    try {
      return index.search(query);
    } catch (StatementIndex.StaleCursor e) {
      throw Problem.of(
              ProblemKind.STALE_CURSOR,
              "The index has changed since this cursor was made; begin again without “after”.")
          .thrown();
    } catch (IllegalArgumentException e) {
      if (query.after() == null) {
        throw e;
      }
      throw Problem.of(
              ProblemKind.BAD_CURSOR,
              "“after” is no cursor of this question; take it from “links.next”, unchanged.")
          .with("parameter", "after")
          .thrown();
    } finally {
      seats.release();
    }
  }

  private void seat() {
    try {
      if (seats.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw Problem.of(
            ProblemKind.BUSY, "All searches that may run at once are running; try again shortly.")
        .thrown();
  }
}
