package org.onrecord.api.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;
import org.onrecord.index.FileState.State;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// What a server counts, for Prometheus. Labels are templates of routes, methods, statuses and
/// states of files: their number has a bound, and nothing that was asked is among them. Safe for
/// threads.
public final class Metrics {
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter timeouts;
  private final Counter busy;
  private volatile @Nullable Standing standing;
  private volatile Map<State, Long> files = Map.of();

  public Metrics() {
    timeouts =
        Counter.builder("onrecord.search.timeouts")
            .description("Searches that were stopped because they took too long.")
            .register(registry);
    busy =
        Counter.builder("onrecord.busy")
            .description("Requests refused because all seats were taken.")
            .register(registry);
    gauge("onrecord.index.generation", "Commits of the index.", s -> generation(s.generation()));
    gauge("onrecord.index.statements", "Statements, each counted once.", Standing::statements);
    gauge("onrecord.index.documents", "Documents.", Standing::documents);
    for (State state : State.values()) {
      Gauge.builder("onrecord.files", () -> files.getOrDefault(state, 0L))
          .description("Files of the corpus by what became of them.")
          .tag("state", state.name())
          .register(registry);
    }
    new JvmMemoryMetrics().bindTo(registry);
  }

  /// A number that a standing has.
  @FunctionalInterface
  private interface Measured {
    long of(Standing standing);
  }

  private void gauge(String name, String description, Measured number) {
    Gauge.builder(
            name,
            () -> {
              Standing now = standing;
              return now == null ? 0 : number.of(now);
            })
        .description(description)
        .register(registry);
  }

  /// The number before the dash.
  private static long generation(String name) {
    String number = name.replaceFirst("-.*", "");
    return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
  }

  /// A request was answered.
  ///
  /// @param route template, such as `/api/v1/statements/{id}`
  void answered(String route, String method, int status, long nanos) {
    Timer.builder("onrecord.requests")
        .description("Requests by route and status.")
        .tags("route", route, "method", method, "status", String.valueOf(status))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(Duration.ofNanos(nanos));
  }

  void timedOut() {
    timeouts.increment();
  }

  void refusedBusy() {
    busy.increment();
  }

  /// A delivery to a web hook was tried, or given up.
  ///
  /// @param outcome `taken`, `not-taken` or `given-up`
  public void delivered(String outcome) {
    Counter.builder("onrecord.deliveries")
        .description("Deliveries to web hooks: tries by outcome, and those given up.")
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }

  /// All counts as Prometheus reads them.
  public String text(StatementIndex index) {
    Standing before = standing;
    Standing now = index.standing();
    if (before == null || !before.generation().equals(now.generation())) {
      files = states(index);
    }
    standing = now;
    return registry.scrape();
  }

  private static Map<State, Long> states(StatementIndex index) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    for (FileState file : index.files()) {
      counts.merge(file.state(), 1L, Long::sum);
    }
    return counts;
  }
}
