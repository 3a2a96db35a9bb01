package org.onrecord.api.work;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;

/// `/corpus/events`: how the reading of the corpus is going, as server-sent events.
///
/// Begins with `standing`, or after the event that `Last-Event-ID` names; a comment every ten
/// seconds keeps the connection open; ends when the server does.
public final class EventStream {
  private static final long HEARTBEAT_MILLIS = 10_000;

  private final CorpusWork work;
  private final Semaphore seats;

  /// @param listeners at once
  public EventStream(CorpusWork work, int listeners) {
    this.work = work;
    this.seats = new Semaphore(listeners);
  }

  /// Answers with events until the client goes, the server stops, or nothing more is to come.
  public void answer(Context ctx, Parameters given) throws IOException {
    if (!seats.tryAcquire()) {
      throw Problem.of(
              ProblemKind.BUSY,
              "As many listen to the events as may at once; ask /api/v1/corpus now and then"
                  + " instead, or try again later.")
          .thrown();
    }
    try {
      stream(ctx);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      seats.release();
    }
  }

  private void stream(Context ctx) throws IOException, InterruptedException {
    ctx.res().setContentType("text/event-stream");
    ctx.res().setHeader("Cache-Control", "no-store");
    ctx.res().setHeader("X-Accel-Buffering", "no");
    if (Answers.isHead(ctx)) {
      return;
    }
    // Not through Javalin's stream, which would compress and thereby hold events back.
    OutputStream out = ctx.res().getOutputStream();
    long at = lastHeard(ctx.header("Last-Event-ID"));
    if (at < 0) {
      at = standing(out);
    }
    boolean closed = false;
    while (!closed) {
      EventLog.Batch batch = work.events().after(at, HEARTBEAT_MILLIS);
      at = write(batch, at, out);
      closed = batch.closed();
    }
    write(out, "event: closing\ndata: {}\n\n");
  }

  /// Number of the event that a listener had last; -1 when it was of another process, or none.
  private long lastHeard(@Nullable String id) {
    String own = work.process() + "-";
    return id != null && id.startsWith(own) && id.substring(own.length()).matches("[0-9]{1,18}")
        ? Long.parseLong(id.substring(own.length()))
        : -1;
  }

  private long write(EventLog.Batch batch, long at, OutputStream out) throws IOException {
    if (batch.lost()) {
      return standing(out);
    }
    long last = at;
    var text = new StringBuilder(batch.events().isEmpty() ? ": waiting\n\n" : "");
    for (EventLog.Event event : batch.events()) {
      text.append(text(event.type(), event.number(), event.data()));
      last = event.number();
    }
    write(out, text.toString());
    return last;
  }

  private long standing(OutputStream out) throws IOException {
    long last = work.events().last();
    write(out, "retry: 3000\n" + text("standing", last, Json.string(work.progress())));
    return last;
  }

  private String text(String type, long number, String data) {
    return "id: " + work.process() + "-" + number + "\nevent: " + type + "\ndata: " + data + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
