package org.onrecord.api.gate;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.index.Deadline;
import org.onrecord.index.SearchTimeout;

/// Lets only so many requests read the index at once, in the order in which they came, and each for
/// so long. Safe for threads.
public final class Seats {
  private final Limits limits;
  private final Metrics metrics;
  private final Semaphore searches;
  private final Semaphore exports;

  public Seats(Limits limits, Metrics metrics) {
    this.limits = limits;
    this.metrics = metrics;
    this.searches = new Semaphore(limits.searches(), true);
    this.exports = new Semaphore(limits.exports(), true);
  }

  /// Does some work that costs so much.
  ///
  /// @throws ProblemException busy, when others take all seats for longer than patience lasts
  public <X extends Exception> void take(Cost cost, Work<X> work) throws X {
    switch (cost) {
      case NONE -> work.run();
      case STREAM -> seated(exports, "exports", work);
      case SEARCH ->
          seated(
              searches,
              "searches",
              () -> Deadline.<Object, X>within(limits.searchTime(), result(work)));
    }
  }

  /// What a request does.
  @FunctionalInterface
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  private static <X extends Exception> Deadline.Work<Object, X> result(Work<X> work) {
    return () -> {
      work.run();
      return "done";
    };
  }

  private <X extends Exception> void seated(Semaphore seats, String what, Work<X> work) throws X {
    seat(seats, what);
    try {
      work.run();
    } catch (SearchTimeout e) {
      metrics.timedOut();
      throw e;
    } finally {
      seats.release();
    }
  }

  private void seat(Semaphore seats, String what) {
    try {
      if (seats.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    metrics.refusedBusy();
    throw Problem.of(
            ProblemKind.BUSY,
            "All " + what + " that may run at once are running; try again shortly.")
        .thrown();
  }
}
