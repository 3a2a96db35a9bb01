package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Writers;
import org.onrecord.api.view.JobView;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.api.work.EventStream;

/// `/corpus/ingest`, `/corpus/jobs/{id}` and `/corpus/events`: asking for the corpus to be read,
/// and hearing how that is going.
final class WorkResource {
  private static final String PATH = Links.API + "/corpus";

  private final CorpusWork work;
  private final Writers writers;
  private final EventStream stream;

  WorkResource(CorpusWork work, Writers writers, EventStream stream) {
    this.work = work;
    this.writers = writers;
    this.stream = stream;
  }

  List<Route> routes() {
    return List.of(
        Route.free(PATH + "/jobs/{id}", Set.of(), this::job),
        Route.free(PATH + "/events", Set.of(), stream::answer));
  }

  /// Addresses that take POST.
  List<Route> writes() {
    return List.of(Route.free(PATH + "/ingest", Set.of(), this::ingest));
  }

  private void ingest(Context ctx, Parameters given) {
    writers.check(ctx);
    JobView job = work.ask();
    ctx.status(202).header("Location", Links.API + "/corpus/jobs/" + job.id());
    ctx.header("Cache-Control", "no-store").contentType("application/json");
    ctx.result(Json.bytes(job));
  }

  private void job(Context ctx, Parameters given) {
    String id = Ids.slug(ctx, "job");
    JobView job = work.job(id).orElseThrow(() -> Ids.unknown("job", id));
    ctx.header("Cache-Control", "no-store").contentType("application/json");
    ctx.result(Json.bytes(job));
  }
}
