package org.onrecord.extract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A process together with those that it started.
final class Processes {
  private Processes() {}

  /// The process and those that it has started so far.
  static List<ProcessHandle> of(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /// Processor time of some processes; empty where the system does not tell.
  static Optional<Duration> cpu(List<ProcessHandle> processes) {
    Duration all = Duration.ZERO;
    for (ProcessHandle one : processes) {
      Optional<Duration> used = one.info().totalCpuDuration();
      if (used.isEmpty()) {
        return used;
      }
      all = all.plus(used.get());
    }
    return Optional.of(all);
  }

  /// Processor time of all that are running now, for which every process of the machine must be
  /// looked at; empty where the system does not tell.
  static Optional<Duration> cpu(Process process) {
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

  /// Ends all of them at once.
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
