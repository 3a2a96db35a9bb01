package org.onrecord.api.gate;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/// One request on its way, from the gate to the end of its answer: which route took it.
public final class Seen {
  private static final String NAME = "onrecord.seen";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final long startNanos = System.nanoTime();
  private volatile String route = "other";

  private Seen() {}

  /// Sees a request come, and counts and logs it when it is answered.
  static void come(Request request, Response response, Metrics metrics, Log log) {
    var seen = new Seen();
    request.setAttribute(NAME, seen);
    Request.addCompletionListener(
        request, failure -> seen.end(request, response, metrics, log, failure != null));
  }

  /// Notes the template of the route that answers.
  public static void route(Context ctx, String template) {
    if (ctx.req().getAttribute(NAME) instanceof Seen seen) {
      seen.route = template;
    }
  }

  private void end(Request request, Response response, Metrics metrics, Log log, boolean broken) {
    long nanos = System.nanoTime() - startNanos;
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    metrics.answered(route, method, response.getStatus(), nanos);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("method", method);
    line.put("route", route);
    line.put("status", response.getStatus());
    line.put("millis", nanos / 1_000_000);
    if (broken) {
      line.put("broken", true);
    }
    boolean failed = response.getStatus() >= 500;
    log.write(failed ? Log.Level.WARN : Log.Level.INFO, "request", line);
  }
}
