package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.tables.Comparisons;
import org.onrecord.api.tables.Tables;
import org.onrecord.api.tables.Timelines;

/// `/matrix`, `/timeline` and `/compare`: statements counted by two things at once.
final class MatrixResource {
  private final Answers answers;
  private final StatementParameters parameters;
  private final Tables tables;
  private final Timelines timelines;
  private final Comparisons comparisons;

  MatrixResource(
      Answers answers,
      StatementParameters parameters,
      Tables tables,
      Timelines timelines,
      Comparisons comparisons) {
    this.answers = answers;
    this.parameters = parameters;
    this.tables = tables;
    this.timelines = timelines;
    this.comparisons = comparisons;
  }

  List<Route> routes() {
    return List.of(
        Route.of(Tables.PATH, Tables.parameters(), this::matrix),
        Route.of(
            Tables.PATH + ".csv",
            StatementParameters.with(Tables.parameters(), "raw"),
            this::matrixAsCsv),
        Route.of(Timelines.PATH, Timelines.parameters(), this::timeline),
        Route.of(
            Timelines.PATH + ".csv",
            StatementParameters.with(Timelines.parameters(), "raw"),
            this::timelineAsCsv),
        Route.of(Comparisons.PATH, Comparisons.parameters(), this::compare));
  }

  private void matrix(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    answers.json(ctx, () -> tables.matrix(asked, given));
  }

  private void matrixAsCsv(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    boolean raw = given.flag("raw", false);
    csv(ctx, out -> Tables.csv(tables.matrix(asked, given), raw, out));
  }

  private void timeline(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    answers.json(ctx, () -> timelines.of(asked, given));
  }

  private void timelineAsCsv(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    boolean raw = given.flag("raw", false);
    csv(ctx, out -> Timelines.csv(timelines.of(asked, given), raw, out));
  }

  private void compare(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    answers.json(ctx, () -> comparisons.of(asked, given));
  }

  private interface Table {
    void write(Appendable out) throws IOException;
  }

  private void csv(Context ctx, Table table) {
    answers.write(
        ctx,
        Form.CSV.mediaType(),
        () -> {
          StringBuilder out = new StringBuilder();
          try {
            table.write(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString().getBytes(StandardCharsets.UTF_8);
        });
  }
}
