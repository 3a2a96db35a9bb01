package org.onrecord.api.gate;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.index.SearchTimeout;
import org.onrecord.index.TooBroad;

/// Turns whatever a request ends in into a problem.
public final class Errors {
  private Errors() {}

  /// Turns whatever a handler throws into a problem, and logs what is the fault of the server.
  public static void install(JavalinConfig config, Log log) {
    config.routes.exception(ProblemException.class, (e, ctx) -> write(ctx, e.problem()));
    config.routes.exception(
        SearchTimeout.class, (e, ctx) -> write(ctx, Timeouts.problem(e, ctx.queryParamMap())));
    config.routes.exception(
        TooBroad.class, (e, ctx) -> write(ctx, tooBroad(e, ctx.queryParam("q"))));
    config.routes.exception(HttpResponseException.class, Errors::status);
    config.routes.exception(Exception.class, (e, ctx) -> fault(ctx, e, log));
    config.router.javaLangErrorHandler((response, error) -> fault(response, error, log));
  }

  /// @param q the question in words, where it was one
  private static Problem tooBroad(TooBroad refused, @Nullable String q) {
    Problem problem =
        Problem.of(ProblemKind.BAD_QUERY, refused.getMessage() + ".").with("parameter", "q");
    int at = q == null ? -1 : q.toLowerCase(Locale.ROOT).indexOf(refused.word());
    return q == null || at < 0
        ? problem
        : problem.with("position", q.codePointCount(0, Math.min(at, q.length())) + 1);
  }

  private static void status(HttpResponseException e, Context ctx) {
    switch (e.getStatus()) {
      case 404 ->
          write(ctx, Problem.of(ProblemKind.NOT_FOUND, "There is nothing under this address."));
      default -> write(ctx, Problem.ofStatus(e.getStatus(), JettyProblems.detail(e.getStatus())));
    }
  }

  private static void fault(Context ctx, Throwable fault, Log log) {
    log(fault, log);
    write(ctx, fault());
  }

  /// Where it happened; not its message, which may hold what was asked.
  private static void log(Throwable fault, Log log) {
    List<String> frames =
        Arrays.stream(fault.getStackTrace()).limit(8).map(StackTraceElement::toString).toList();
    log.write(Log.Level.WARN, "fault", Map.of("type", fault.getClass().getName(), "where", frames));
  }

  private static Problem fault() {
    return Problem.of(
        ProblemKind.INTERNAL, "The server failed to answer; the index is not harmed. Try again.");
  }

  private static void fault(
      jakarta.servlet.http.HttpServletResponse response, Error error, Log log) {
    log(error, log);
    try {
      response.setStatus(500);
      response.setContentType(Problem.MEDIA_TYPE);
      response.getOutputStream().write(Json.bytes(fault()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("cannot answer", e);
    }
  }

  /// Ends a request with a problem.
  static void write(Context ctx, Problem problem) {
    ctx.removeHeader("ETag").removeHeader("Last-Modified").removeHeader("Link");
    ctx.header("Cache-Control", "no-store");
    if (problem.status() == 503) {
      ctx.header("Retry-After", "1");
    }
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(Json.bytes(problem));
  }
}
