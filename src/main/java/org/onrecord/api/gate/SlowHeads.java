package org.onrecord.api.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes connections whose client takes too long over the head of a request: bytes that come one
/// by one never let a connection idle, so no idle timeout ends them.
///
/// Looks at all connections once in a quarter of the time allowed. Safe for threads.
public final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {
  private final long allowedNanos;
  private final Scheduler scheduler;
  private final Map<Connection, Head> open = new ConcurrentHashMap<>();

  /// How far a connection was when its head in progress was first seen.
  private record Head(long requests, long bytes, long sinceNanos) {}

  public SlowHeads(java.time.Duration allowed, Scheduler scheduler) {
    this.allowedNanos = allowed.toNanos();
    this.scheduler = scheduler;
  }

  @Override
  protected void doStart() {
    schedule();
  }

  private void schedule() {
    scheduler.schedule(this::look, Math.max(1, allowedNanos / 4), TimeUnit.NANOSECONDS);
  }

  private void look() {
    if (isRunning()) {
      open.replaceAll((connection, head) -> after(connection, head, System.nanoTime()));
      schedule();
    }
  }

  /// The head as it stands now; its connection is closed when it is overdue.
  private Head after(Connection connection, Head head, long now) {
    boolean inRequest = connection.getMessagesIn() > connection.getMessagesOut();
    if (inRequest || connection.getMessagesIn() != head.requests()) {
      return new Head(connection.getMessagesIn(), connection.getBytesIn(), now);
    }
    if (connection.getBytesIn() == head.bytes() && head.requests() > 0) {
      // It waits between two requests: that is for the idle timeout.
      return new Head(head.requests(), head.bytes(), now);
    }
    if (now - head.sinceNanos() > allowedNanos) {
      connection.getEndPoint().close();
    }
    return head;
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, new Head(0, connection.getBytesIn(), System.nanoTime()));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }
}
