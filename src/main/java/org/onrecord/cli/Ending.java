package org.onrecord.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a server in order: a TERM signal or Ctrl-C is heard, what is under way ends, the
/// process ends with 0.
final class Ending {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Ending() {}

  /// Begins to listen.
  ///
  /// @param reader commits what it has read before the process ends
  /// @param patience with the server and with the reader, each
  static Ending listen(Thread reader, Duration patience) {
    var ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.end(reader, patience), "closing"));
    return ending;
  }

  /// The end of the process waits here; whoever is late is cut off, and the signal is then the
  /// cause of the end.
  private void end(Thread reader, Duration patience) {
    asked.countDown();
    try {
      if (closed.await(patience.toMillis(), TimeUnit.MILLISECONDS) && reader.join(patience)) {
        Runtime.getRuntime().halt(ExitCode.DONE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for the signal.
  void await() throws InterruptedException {
    asked.await();
  }

  /// The server has ended.
  void closed() {
    closed.countDown();
  }
}
