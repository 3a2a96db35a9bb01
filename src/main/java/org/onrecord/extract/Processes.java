package org.onrecord.extract;

import java.time.Duration;
import java.util.Optional;

/// A process together with those that it started.
final class Processes {
  private Processes() {}

  /// Processor time of all that are running now; empty where the system does not tell.
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
