package org.onrecord.extract;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Ends a process that has worked on something for too long.
///
/// What counts is processor time, so that a busy machine does not make ordinary files fail; a
/// process that only waits is ended after four times its budget, or after a minute when that is
/// less, but never before the budget itself.
final class Deadline {
  private static final int WAITING_FACTOR = 4;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /// Less than this left of a budget is nothing.
  private static final Duration GRAIN = Duration.ofMillis(50);

  private final Process process;
  private final ScheduledExecutorService clock;
  private final Duration budget;
  private final long wallStart = System.nanoTime();
  private final Optional<Duration> cpuStart;
  private volatile ScheduledFuture<?> alarm;
  private volatile boolean passed;
  private volatile boolean cancelled;

  private Deadline(Process process, Duration budget, ScheduledExecutorService clock) {
    this.process = process;
    this.budget = budget;
    this.clock = clock;
    this.cpuStart = cpu();
    this.alarm = schedule(budget);
  }

  /// A deadline that runs from now on.
  static Deadline of(Process process, Duration budget, ScheduledExecutorService clock) {
    return new Deadline(process, budget, clock);
  }

  /// True when the process was ended for being late.
  boolean passed() {
    return passed;
  }

  /// The work is done; nothing is ended any more.
  void cancel() {
    cancelled = true;
    alarm.cancel(false);
  }

  private ScheduledFuture<?> schedule(Duration delay) {
    return clock.schedule(this::ring, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ring() {
    Duration left = left();
    if (left.compareTo(GRAIN) > 0) {
      alarm = schedule(left);
      if (cancelled) {
        alarm.cancel(false);
      }
      return;
    }
    passed = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// What is left of the budget in processor time, within the longest wait.
  private Duration left() {
    Duration waited = Duration.ofNanos(System.nanoTime() - wallStart);
    Duration patience = longer(budget, shorter(budget.multipliedBy(WAITING_FACTOR), LONGEST_WAIT));
    Optional<Duration> now = cpu();
    Duration used =
        cpuStart.isPresent() && now.isPresent() ? now.get().minus(cpuStart.get()) : waited;
    return shorter(budget.minus(used), patience.minus(waited));
  }

  /// Processor time of the process and of those that it started.
  private Optional<Duration> cpu() {
    return process
        .info()
        .totalCpuDuration()
        .map(
            own ->
                process
                    .descendants()
                    .flatMap(child -> child.info().totalCpuDuration().stream())
                    .reduce(own, Duration::plus));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
