package org.onrecord.api.ask;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.index.Axis;
import org.onrecord.index.Changes;
import org.onrecord.index.Crossed;
import org.onrecord.index.Deadline;
import org.onrecord.index.Found;
import org.onrecord.index.Meanings;
import org.onrecord.index.Query;
import org.onrecord.index.Quoted;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ScorePart;
import org.onrecord.index.StaleCursor;
import org.onrecord.index.StatementIndex;

/// Searches on behalf of requests: every fault as a problem, and none without an end.
public final class Searches {
  /// A quarter of a million statements take a quarter of a second in a warm server, and more than a
  /// second in a cold one under load (docs/measurements.md).
  private static final int GATHERING = 10;

  private final StatementIndex index;
  private final @Nullable Duration limit;

  /// Searches that may take as long as they take.
  public Searches(StatementIndex index) {
    this(index, null);
  }

  /// @param limit for a search of work that has no deadline itself, such as a page of an export
  public Searches(StatementIndex index, @Nullable Duration limit) {
    this.index = index;
    this.limit = limit;
  }

  /// All that a query finds, to be closed. Gathering it may take ten times as long as a search, for
  /// it is done once where pages are asked for again and again; reading it has no time.
  ///
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public Found all(Query query) {
    return limit == null
        ? index.all(query)
        : Deadline.<Found, RuntimeException>within(
            limit.multipliedBy(GATHERING), () -> index.all(query));
  }

  /// Reads the index within the time of one search.
  ///
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public <T> T timed(Supplier<T> reading) {
    return limit == null || Deadline.current() != null
        ? reading.get()
        : Deadline.<T, RuntimeException>within(limit, reading::get);
  }

  /// What is known of the meaning of the statements; empty where the index was made without.
  public Optional<Meanings> meanings() {
    return timed(index::meanings);
  }

  /// What the score of a statement is made of.
  ///
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public List<ScorePart> score(Query query, String id) {
    return timed(() -> index.score(query, id));
  }

  /// Statements that hold words which somebody remembers, best first.
  ///
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public List<Quoted> quoted(String words, int limit) {
    return timed(() -> index.quoted(words, limit));
  }

  /// Answers a query.
  ///
  /// @throws ProblemException for a cursor that is stale or none
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public ResultPage search(Query query) {
    try {
      return timed(() -> index.search(query));
    } catch (StaleCursor e) {
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
    }
  }

  /// Counts by two axes.
  ///
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public Crossed cross(Query query, Axis rows, Axis columns, int top) {
    return limit == null || Deadline.current() != null
        ? index.cross(query, rows, columns, top)
        : Deadline.<Crossed, RuntimeException>within(
            limit, () -> index.cross(query, rows, columns, top));
  }

  /// What came, changed and went since a cursor.
  ///
  /// @throws ProblemException for a cursor that is stale or none
  /// @throws org.onrecord.index.SearchTimeout when its time is over
  public Changes changes(String since, Query query, int most) {
    try {
      return limit == null || Deadline.current() != null
          ? index.changesSince(since, query, most)
          : Deadline.<Changes, RuntimeException>within(
              limit, () -> index.changesSince(since, query, most));
    } catch (StaleCursor e) {
      throw Problem.of(
              ProblemKind.STALE_CURSOR,
              "The index that gave this cursor is gone: it was deleted, or put back to an older"
                  + " state. What was withdrawn since is not known. Drop what you keep and begin"
                  + " again without “since”.")
          .with("parameter", "since")
          .thrown();
    } catch (IllegalArgumentException e) {
      throw Problem.of(
              ProblemKind.BAD_CURSOR,
              "“since” is no cursor of changes; take it from “cursor” of an answer, unchanged, or"
                  + " write “now”.")
          .with("parameter", "since")
          .thrown();
    }
  }
}
