package org.onrecord.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.gate.Metrics;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.page.OpenApi;
import org.onrecord.index.StatementIndex;

/// What the API says of itself: its description, its kinds of error, its health.
final class AboutResource {
  private final StatementIndex index;
  private final Metrics metrics;
  private final OpenApi api;

  AboutResource(StatementIndex index, OpenApi api, Metrics metrics) {
    this.index = index;
    this.metrics = metrics;
    this.api = api;
  }

  List<Route> routes() {
    return List.of(
        Route.free(Links.API + "/openapi.yaml", Set.of(), this::description),
        Route.free(Links.API + "/problems/{id}", Set.of(), this::problem),
        Route.free(Links.API + "/metrics", Set.of(), this::metrics),
        Route.free(Links.API + "/health/live", Set.of(), this::live),
        Route.of(Links.API + "/health/ready", Set.of(), this::ready));
  }

  private void description(Context ctx, Parameters given) {
    Answers.unchanging(ctx, "application/yaml", api.bytes());
  }

  private void problem(Context ctx, Parameters given) {
    String slug = Ids.slug(ctx, "problem");
    ProblemKind kind = ProblemKind.of(slug).orElseThrow(() -> Ids.unknown("problem", slug));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("type", kind.type());
    view.put("title", kind.title());
    view.put("status", kind.status());
    view.put("description", kind.description());
    Answers.unchanging(ctx, "application/json", Json.bytes(view));
  }

  private void metrics(Context ctx, Parameters given) {
    ctx.header("Cache-Control", "no-store")
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .result(metrics.text(index));
  }

  private void live(Context ctx, Parameters given) {
    status(ctx, Map.of("status", "live"));
  }

  private void ready(Context ctx, Parameters given) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("status", "ready");
    view.put("generation", index.standing().generation());
    status(ctx, view);
  }

  private static void status(Context ctx, Map<String, ?> view) {
    ctx.header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(Json.bytes(view));
  }
}
