package org.onrecord.extract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ends a process that has worked on something for too long, or that does nothing any more.
///
/// What counts is processor time, so that a busy machine does not make ordinary files fail: of all
/// the work, and of the work since the count of [#progressed] last changed. A process that uses
/// hardly any processor time waits for something that does not come; for it the time without
/// progress counts on the wall. Whatever a process does, four times its budget on the wall is the
/// most.
final class Deadline {
  /// A budget of processor time may take so many times longer on the wall of a busy machine.
  static final int WALL_FACTOR = 4;

  /// On 2 cores under load 20 a process still gets about 10 % of one; less than this share of one
  /// is waiting.
  private static final int IDLE_SHARE = 50;

  /// Less than this left of a budget is nothing.
  private static final Duration GRAIN = Duration.ofMillis(50);

  /// How often progress is looked at.
  private static final Duration LOOK = Duration.ofSeconds(4);

  private final Process process;
  private final ScheduledExecutorService clock;
  private final Duration budget;
  private final Duration patience;
  private final long wallStart = System.nanoTime();
  private final Optional<Duration> cpuStart;
  private volatile long progress;
  private Mark mark;
  private volatile ScheduledFuture<?> alarm;
  private volatile @Nullable Passed passed;
  private volatile boolean cancelled;

  /// Why a process was ended.
  ///
  /// @param after how long
  /// @param idle true when it had made no progress for that long
  record Passed(Duration after, boolean idle) {}

  /// When progress was last seen.
  private record Mark(long progress, Duration wall, Duration cpu) {}

  private Deadline(
      Process process,
      List<ProcessHandle> members,
      Duration budget,
      Duration patience,
      ScheduledExecutorService clock) {
    this.process = process;
    this.budget = budget;
    this.patience = patience;
    this.clock = clock;
    this.cpuStart = Processes.cpu(members);
    this.mark = new Mark(0, Duration.ZERO, Duration.ZERO);
    this.alarm = schedule(shorter(LOOK, shorter(budget, patience)));
  }

  /// A deadline that runs from now on.
  ///
  /// @param members the process and those that it has started
  /// @param budget in all
  /// @param patience without progress
  static Deadline of(
      Process process,
      List<ProcessHandle> members,
      Duration budget,
      Duration patience,
      ScheduledExecutorService clock) {
    return new Deadline(process, members, budget, patience, clock);
  }

  /// Tells how far the work is, in any unit; only a change counts.
  void progressed(long count) {
    progress = count;
  }

  /// Why the process was ended, or null when it was not.
  @Nullable Passed passed() {
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
    Duration wall = Duration.ofNanos(System.nanoTime() - wallStart);
    Duration worked = worked(wall);
    if (progress != mark.progress()) {
      mark = new Mark(progress, wall, worked);
    }
    Duration left = shorter(budget.minus(worked), budget.multipliedBy(WALL_FACTOR).minus(wall));
    Duration leftIdle = patience.minus(idle(wall, worked));
    if (shorter(left, leftIdle).compareTo(GRAIN) > 0) {
      alarm = schedule(shorter(LOOK, shorter(left, leftIdle)));
      if (cancelled) {
        alarm.cancel(false);
      }
      return;
    }
    boolean idle = leftIdle.compareTo(left) < 0;
    passed = new Passed(idle ? patience : budget, idle);
    Processes.kill(process);
  }

  /// How long nothing has moved: in processor time, or on the wall for a process that uses none.
  private Duration idle(Duration wall, Duration worked) {
    Duration wallSince = wall.minus(mark.wall());
    Duration workedSince = worked.minus(mark.cpu());
    boolean waits = workedSince.multipliedBy(IDLE_SHARE).compareTo(wallSince) < 0;
    return waits ? wallSince : workedSince;
  }

  /// Processor time since the start; time on the wall where the system does not tell.
  private Duration worked(Duration wall) {
    Optional<Duration> now = cpu();
    Duration used =
        cpuStart.isPresent() && now.isPresent() ? now.get().minus(cpuStart.get()) : wall;
    // A program that has ended takes its time with it.
    return longer(used, mark.cpu());
  }

  private Optional<Duration> cpu() {
    return Processes.cpu(process);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
