package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.onrecord.api.StatementExport.BrokenOff;
import org.onrecord.api.StatementExport.Format;
import org.onrecord.index.ResultPage;
import org.onrecord.index.StatementIndex;

/// `/statements.csv` and `/statements.ndjson`: all that is found, streamed, without a cap.
final class ExportResource {
  private static final String PATH = Links.API + "/statements";

  private final StatementIndex index;
  private final Answers answers;
  private final StatementParameters parameters;
  private final StatementExport export;

  ExportResource(
      StatementIndex index,
      Answers answers,
      StatementParameters parameters,
      StatementExport export) {
    this.index = index;
    this.answers = answers;
    this.parameters = parameters;
    this.export = export;
  }

  List<Route> routes() {
    return List.of(
        Route.streaming(
            PATH + ".csv",
            StatementParameters.with(StatementParameters.FILTERS, "sort", "columns", "raw"),
            this::csv),
        Route.streaming(
            PATH + ".ndjson",
            StatementParameters.with(StatementParameters.FILTERS, "sort", "fields"),
            this::ndjson));
  }

  private void csv(Context ctx, Parameters given) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    for (String name : given.list("columns")) {
      columns.add(Parameters.allowed("columns", name, StatementColumns.names()));
    }
    stream(ctx, parameters.read(given), Format.CSV, columns, given.flag("raw", false));
  }

  private void ndjson(Context ctx, Parameters given) throws IOException {
    Asked asked = parameters.read(given);
    stream(ctx, asked, Format.NDJSON, asked.fields(), false);
  }

  private void stream(Context ctx, Asked asked, Format format, Set<String> fields, boolean raw)
      throws IOException {
    if (answers.held(ctx, format.mediaType())) {
      return;
    }
    StatementIndex.Standing standing = index.standing();
    ResultPage first = export.first(asked.query());
    answers.stamp(ctx, format.mediaType(), standing);
    ctx.contentType(format.mediaType())
        .header("OnRecord-Total", String.valueOf(first.total()))
        .header("Content-Disposition", "attachment; filename=\"statements" + suffix(format) + "\"");
    if (Answers.isHead(ctx)) {
      return;
    }
    try {
      export.write(asked.query(), first, format, fields, raw, ctx.outputStream());
    } catch (BrokenOff e) {
      hangUp(ctx, e);
    }
  }

  /// Ends the connection without the mark of a complete answer, so that a client sees it too.
  private static void hangUp(Context ctx, BrokenOff e) throws IOException {
    ctx.res().flushBuffer();
    ServletContextRequest.getServletContextRequest(ctx.req()).getServletChannel().abort(e);
  }

  private static String suffix(Format format) {
    return switch (format) {
      case CSV -> ".csv";
      case NDJSON -> ".ndjson";
    };
  }
}
