package org.onrecord.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Tells the parent once a second, while a file is being read, how far it has come.
final class Pulse {
  private static final long PERIOD_MILLIS = 1_000;

  private final DataOutputStream out;
  private final Progress progress;
  private boolean working;

  private Pulse(DataOutputStream out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  /// A pulse that beats, whenever there is work, for as long as the process lives.
  static Pulse start(DataOutputStream out, Progress progress) {
    var pulse = new Pulse(out, progress);
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pulse").factory());
    var _ =
        clock.scheduleAtFixedRate(pulse::beat, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    return pulse;
  }

  /// A file is being read from now on.
  synchronized void begin() {
    working = true;
  }

  /// No beat comes after this; the pipe is free for the answer.
  synchronized void end() {
    working = false;
  }

  private synchronized void beat() {
    if (working) {
      try {
        Wire.writeBeat(out, progress.count());
      } catch (IOException e) {
        // The parent is gone; the end of standard input ends this process.
        working = false;
      }
    }
  }
}
