package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.export.StatementColumns;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.show.StatementViews;
import org.onrecord.index.Changes;
import org.onrecord.index.Changes.Change;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementIndex;

/// `/changes`: what came, changed and went since a cursor, a page at a time or streamed to the end.
final class ChangesResource {
  private static final String PATH = ChangesPages.PATH;

  /// Changes read at a time where all are streamed.
  private static final int BATCH = 200;

  private final StatementIndex index;
  private final Answers answers;
  private final Searches searches;
  private final StatementParameters parameters;
  private final StatementViews views;
  private final ChangesPages pages;

  ChangesResource(
      StatementIndex index,
      Answers answers,
      Searches searches,
      StatementParameters parameters,
      StatementViews views) {
    this.index = index;
    this.answers = answers;
    this.searches = searches;
    this.parameters = parameters;
    this.views = views;
    this.pages = new ChangesPages(index, searches, parameters, views);
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, ChangesPages.PARAMETERS, this::page),
        Route.streaming(PATH + ".ndjson", ChangesPages.STREAMED, this::lines),
        Route.streaming(
            PATH + ".csv",
            StatementParameters.with(StatementParameters.FILTERS, "since", "columns", "raw"),
            this::table));
  }

  private void page(Context ctx, Parameters given) {
    parameters.read(given);
    answers.json(ctx, () -> pages.page(given));
  }

  private void lines(Context ctx, Parameters given) throws IOException {
    Asked asked = parameters.read(given);
    stream(
        ctx,
        given,
        Form.NDJSON,
        out ->
            new Lines() {
              @Override
              public void write(Change change) throws IOException {
                line(pages.view(change, asked));
              }

              @Override
              public void end(String cursor, long count) throws IOException {
                line(Map.of("end", new End(cursor, count)));
              }

              @Override
              public void broken(Problem problem) throws IOException {
                line(Map.of("error", problem));
              }

              private void line(Object value) throws IOException {
                out.append(Json.string(value)).append('\n');
              }
            });
  }

  private void table(Context ctx, Parameters given) throws IOException {
    List<String> columns = new ArrayList<>();
    for (String name : given.list("columns")) {
      columns.add(Parameters.allowed("columns", name, StatementColumns.names()));
    }
    List<String> shown = columns.isEmpty() ? List.copyOf(StatementColumns.names()) : columns;
    CsvCells cells = new CsvCells(given.flag("raw", false));
    stream(ctx, given, Form.CSV, out -> new Table(cells, shown, out));
  }

  /// Rows begin with what happened and when; those of what is gone hold ids alone.
  private final class Table implements Lines {
    private final CsvCells cells;
    private final List<String> columns;
    private final Writer out;

    Table(CsvCells cells, List<String> columns, Writer out) throws IOException {
      this.cells = cells;
      this.columns = columns;
      this.out = out;
      row("change", "at", columns);
    }

    @Override
    public void write(Change change) throws IOException {
      List<String> row =
          change instanceof Changes.Present present
              ? StatementColumns.cells(views.of(present.hit(), false), columns)
              : columns.stream().map(column -> id(change, column)).toList();
      row(ChangesPages.name(change), change.at().toString(), row);
    }

    private static String id(Change change, String column) {
      return switch (column) {
        case "id" -> change.statement();
        case "documentId" -> change.document();
        default -> "";
      };
    }

    @Override
    public void end(String cursor, long count) throws IOException {
      cells.row(List.of("#end", cursor), out);
    }

    @Override
    public void broken(Problem problem) throws IOException {
      cells.row(List.of("#error", problem.detail()), out);
    }

    private void row(String change, String at, List<String> rest) throws IOException {
      List<String> row = new ArrayList<>(List.of(change, at));
      row.addAll(rest);
      cells.row(row, out);
    }
  }

  /// A form of changes, one after the other.
  private interface Lines {
    void write(Change change) throws IOException;

    /// @param cursor to ask with next
    /// @param count changes written
    void end(String cursor, long count) throws IOException;

    void broken(Problem problem) throws IOException;
  }

  /// What the last line says.
  private record End(String cursor, long count) {}

  @FunctionalInterface
  private interface Opening {
    Lines over(Writer out) throws IOException;
  }

  private void stream(Context ctx, Parameters given, Form form, Opening opening)
      throws IOException {
    Asked asked = parameters.read(given);
    String since = pages.since(given);
    if (answers.held(ctx, form.mediaType())) {
      return;
    }
    Standing standing = index.standing();
    Changes first = searches.changes(since, asked.query(), BATCH);
    answers.stamp(ctx, form.mediaType(), standing);
    ctx.contentType(form.mediaType());
    OutputStream body = Streamed.begin(ctx);
    if (Answers.isHead(ctx)) {
      return;
    }
    Writer out = new OutputStreamWriter(body, StandardCharsets.UTF_8);
    write(first, asked, opening.over(out), out);
    out.flush();
  }

  /// Goes on until there is no more; what comes meanwhile is told too.
  private void write(Changes first, Asked asked, Lines lines, Writer out) throws IOException {
    Changes told = first;
    long count = 0;
    try {
      while (true) {
        for (Change change : told.changes()) {
          lines.write(change);
          count++;
        }
        if (!told.more()) {
          break;
        }
        out.flush();
        told = searches.changes(told.cursor(), asked.query(), BATCH);
      }
    } catch (RuntimeException e) {
      lines.broken(
          Problem.of(
              ProblemKind.EXPORT_BROKEN,
              "This ends after "
                  + count
                  + " changes, because the index could not be read further; ask again with the"
                  + " cursor that you asked with."));
      return;
    }
    lines.end(told.cursor(), count);
  }
}
