package org.onrecord.api.gate;

import java.time.Duration;

/// How much of the machine requests may take.
///
/// @param searchTime that the index may take for one request; what takes longer is stopped and
///     answered with `search-timeout`
/// @param patience that a request waits for its turn before it is answered with `busy`
/// @param searches that may run at once
/// @param exports that may be written at once
/// @param idle after which a connection on which nothing moves is closed
/// @param requestTime that a client may take to send the head of a request
/// @param leastRate bytes a second that a client has to take of an answer, or send of a body, while
///     it is waited for; one that is slower is cut off after `idle`. 0 waits for everybody
/// @param bodyBytes longest body of a request
/// @param listeners to events at once
/// @param stopTime that requests under way may take to end when the server is stopped
public record Limits(
    Duration searchTime,
    Duration patience,
    int searches,
    int exports,
    Duration idle,
    Duration requestTime,
    int leastRate,
    int bodyBytes,
    int listeners,
    Duration stopTime) {
  /// Two searches a processor, as the design says (not measured): more would wait for one another.
  private static final int SEARCHES_A_CORE = 2;

  public Limits {
    if (!searchTime.isPositive() || searches < 1 || exports < 1 || listeners < 0) {
      throw new IllegalArgumentException(
          "a limit of searches, exports or their time is not positive");
    }
  }

  /// What holds where nobody says otherwise.
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        SEARCHES_A_CORE * Runtime.getRuntime().availableProcessors(),
        64,
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        1 << 10,
        4 << 20,
        32,
        Duration.ofSeconds(10));
  }

  /// These limits with another time for searches.
  public Limits withSearchTime(Duration time) {
    return new Limits(
        time,
        patience,
        searches,
        exports,
        idle,
        requestTime,
        leastRate,
        bodyBytes,
        listeners,
        stopTime);
  }

  /// These limits with another number of searches at once, and another patience of those who wait.
  public Limits withSearches(int most, Duration waiting) {
    return new Limits(
        searchTime,
        waiting,
        most,
        exports,
        idle,
        requestTime,
        leastRate,
        bodyBytes,
        listeners,
        stopTime);
  }

  /// These limits with other times for idle connections and heads of requests.
  public Limits withConnections(Duration idleTime, Duration headTime) {
    return new Limits(
        searchTime,
        patience,
        searches,
        exports,
        idleTime,
        headTime,
        leastRate,
        bodyBytes,
        listeners,
        stopTime);
  }

  /// These limits with another number of listeners to events.
  public Limits withListeners(int most) {
    return new Limits(
        searchTime,
        patience,
        searches,
        exports,
        idle,
        requestTime,
        leastRate,
        bodyBytes,
        most,
        stopTime);
  }
}
