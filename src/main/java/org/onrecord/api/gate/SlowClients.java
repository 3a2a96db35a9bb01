package org.onrecord.api.gate;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Cuts off clients that take an answer or send a body so slowly that they only hold a place: bytes
/// that come one by one never let a connection idle.
///
/// A client has so much patience. While it is waited for, patience runs out; each byte that it
/// takes or sends gives some back, never more than there was. Time in which the server itself is
/// at work, or has nothing to say, costs nothing. Safe for threads.
public final class SlowClients extends Handler.Wrapper {
  private final long patienceNanos;
  private final long nanosPerByte;

  /// @param patience with a client that does not move at all
  /// @param leastRate bytes a second at which patience does not run out; at least 1
  public SlowClients(Duration patience, int leastRate) {
    this.patienceNanos = patience.toNanos();
    this.nanosPerByte = TimeUnit.SECONDS.toNanos(1) / leastRate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var patience = new Patience(request);
    return super.handle(
        new Sender(request, patience), new Taker(request, response, patience), callback);
  }

  /// What is left of the patience with one request. Safe for threads.
  private final class Patience {
    private final Request request;
    private final Scheduler scheduler;
    private long leftNanos = patienceNanos;

    Patience(Request request) {
      this.request = request;
      this.scheduler = request.getComponents().getScheduler();
    }

    /// Begins to wait until the client has taken so many bytes; 0 where that is not known. What
    /// comes back ends the waiting.
    private Runnable waiting(long bytes) {
      long since = System.nanoTime();
      long nanos = left() + bytes * nanosPerByte;
      Scheduler.Task cut = scheduler.schedule(this::cut, nanos, TimeUnit.NANOSECONDS);
      return () -> {
        cut.cancel();
        give(since - System.nanoTime() + bytes * nanosPerByte);
      };
    }

    /// The pending read or write fails, and with it whoever is at work for this client.
    private void cut() {
      request.getConnectionMetaData().getConnection().getEndPoint().close();
    }

    private synchronized long left() {
      return Math.max(1, leftNanos);
    }

    private synchronized void give(long nanos) {
      leftNanos = Math.min(patienceNanos, leftNanos + nanos);
    }

    private void came(long bytes) {
      give(bytes * nanosPerByte);
    }
  }

  /// The request, whose body is waited for.
  private static final class Sender extends Request.Wrapper {
    private final Patience patience;

    Sender(Request request, Patience patience) {
      super(request);
      this.patience = patience;
    }

    @Override
    public void demand(Runnable whenThere) {
      Runnable over = patience.waiting(0);
      super.demand(
          () -> {
            over.run();
            whenThere.run();
          });
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null) {
        patience.came(chunk.remaining());
      }
      return chunk;
    }
  }

  /// The answer, which is waited for until it is taken.
  private static final class Taker extends Response.Wrapper {
    private final Patience patience;

    Taker(Request request, Response response, Patience patience) {
      super(request, response);
      this.patience = patience;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      int bytes = content == null ? 0 : content.remaining();
      super.write(last, content, Callback.from(patience.waiting(bytes), callback));
    }
  }
}
