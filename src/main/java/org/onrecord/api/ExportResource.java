package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.export.ExportShape;
import org.onrecord.api.export.StatementColumns;
import org.onrecord.api.export.StatementExport;
import org.onrecord.api.export.StatementExport.BrokenOff;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Accepted;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.export.Heading;
import org.onrecord.index.Found;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// `/statements.csv` and its like: all that is found in one of many forms, streamed, without a cap.
final class ExportResource {
  static final String PATH = Links.API + "/statements";

  private static final String MARK = "OnRecord-End";

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
    return Form.OF_LISTS.stream()
        .filter(form -> form != Form.JSON)
        .map(form -> route(PATH + "." + form.suffix(), form))
        .toList();
  }

  /// What streams a list in a form under an address.
  Route route(String path, Form form) {
    return Route.streaming(
        path,
        taken(form),
        (ctx, given) -> {
          Accepted.of(ctx, List.of(form));
          answer(ctx, given, form);
        });
  }

  /// The parameters that a form takes.
  static Set<String> taken(Form form) {
    return switch (form) {
      case JSON -> StatementParameters.PAGE;
      case CSV -> StatementParameters.with(StatementParameters.FILTERS, "sort", "columns", "raw");
      case NDJSON ->
          StatementParameters.with(
              StatementParameters.FILTERS, "sort", "fields", "highlight", "end");
      case ATOM -> StatementParameters.FILTERS;
      case HTML, BIBTEX, RIS, CSL_JSON, JSON_LD, WEB_ANNOTATION, TEXT ->
          StatementParameters.with(StatementParameters.FILTERS, "sort");
    };
  }

  /// Streams a list in a form.
  private void answer(Context ctx, Parameters given, Form form) throws IOException {
    Asked asked = parameters.read(given);
    ExportShape shape = shape(ctx, given, asked, form);
    if (answers.held(ctx, form.mediaType())) {
      return;
    }
    Standing standing = index.standing();
    try (Found found = export.open(asked.query(), form)) {
      answers.stamp(ctx, form.mediaType(), standing);
      ctx.contentType(form.mediaType())
          .header("OnRecord-Total", String.valueOf(found.total()))
          .header("OnRecord-Generation", found.generation());
      if (form.isSaved()) {
        ctx.header(
            "Content-Disposition", "attachment; filename=\"statements." + form.suffix() + "\"");
      }
      stream(ctx, found, export.heading(asked, found, shape.addresses()), shape);
    }
  }

  private static ExportShape shape(Context ctx, Parameters given, Asked asked, Form form) {
    Set<String> columns = new LinkedHashSet<>();
    for (String name : given.list("columns")) {
      columns.add(Parameters.allowed("columns", name, StatementColumns.names()));
    }
    ExportShape plain = ExportShape.of(form, Links.addresses(ctx));
    return new ExportShape(
        form,
        form == Form.CSV ? columns : asked.fields(),
        given.flag("raw", false),
        asked.highlight(),
        given.flag("end", false),
        plain.most(),
        plain.addresses());
  }

  /// Writes, and puts behind it whether it is whole: a trailer for who reads trailers, and a cut
  /// connection for who does not.
  private void stream(Context ctx, Found found, Heading heading, ExportShape shape)
      throws IOException {
    AtomicReference<String> end = new AtomicReference<>("broken");
    // Proxies that speak HTTP/1.0 to us have no trailers; the end of the connection is theirs.
    if (!ctx.protocol().equals("HTTP/1.0")) {
      ctx.header("Trailer", MARK);
      if (!Answers.isHead(ctx)) {
        ctx.res().setTrailerFields(() -> Map.of(MARK, end.get()));
      }
    }
    OutputStream body = Streamed.begin(ctx);
    if (Answers.isHead(ctx)) {
      return;
    }
    try {
      long written = export.write(found, heading, shape, body);
      end.set("complete; count=" + written);
    } catch (BrokenOff e) {
      hangUp(ctx, e);
    }
  }

  /// Ends the connection without the mark of a complete answer, so that a client sees it too.
  private static void hangUp(Context ctx, BrokenOff e) throws IOException {
    ctx.res().flushBuffer();
    ServletContextRequest.getServletContextRequest(ctx.req()).getServletChannel().abort(e);
  }
}
