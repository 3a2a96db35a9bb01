package org.onrecord.api.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.ask.Stretches;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.LineView;
import org.onrecord.api.view.MatrixView.Cell;
import org.onrecord.api.view.TimelineView;
import org.onrecord.api.view.TimelineView.Series;
import org.onrecord.api.view.Total;
import org.onrecord.index.Axis;
import org.onrecord.index.Crossed;
import org.onrecord.index.Crossed.Line;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.Interval;

/// Statements over time, by the values of a facet. Safe for threads.
public final class Timelines {
  /// Where series over time are asked for.
  public static final String PATH = Links.API + "/timeline";

  private final Searches searches;
  private final Tables tables;

  public Timelines(Searches searches, Tables tables) {
    this.searches = searches;
    this.tables = tables;
  }

  /// The parameters that a series takes.
  public static Set<String> parameters() {
    return StatementParameters.with(StatementParameters.FILTERS, "of", "interval", "by", "top");
  }

  /// Counts what is found, interval by interval.
  public TimelineView of(Asked asked, Parameters given) {
    String of = given.choice("of", Stretches.whens()).orElse("said");
    Interval interval =
        given
            .choice("interval", Stretches.intervals())
            .map(Stretches::interval)
            .orElse(Interval.AUTO);
    Optional<Facet> by = given.choice("by", facets()).flatMap(Facet::of);
    int top = given.number("top", 1, 50, 10);
    Axis.Time time = new Axis.Time(Stretches.when(of + ":auto"), interval);
    Axis rows = new Axis.Of(by.orElse(Facet.STATEMENT_CLASS));
    Crossed crossed = searches.cross(asked.query(), rows, time, top);
    int bars = bars(crossed.columns());
    return new TimelineView(
        of,
        by.map(Facet::parameter).orElse(""),
        Total.of(crossed.total()),
        crossed.generation(),
        crossed.columns().stream().limit(bars).map(l -> tables.view(l, time, asked)).toList(),
        tables.view(undated(crossed.columns()), time, asked),
        by.isPresent() ? series(crossed, rows, time, asked) : List.of(),
        by.isPresent() ? crossed.moreRows() : 0,
        tables.unknown(asked),
        Links.named(
            "self", Links.of(PATH, asked.given()), "csv", Links.of(PATH + ".csv", asked.given())));
  }

  private static Set<String> facets() {
    return Stream.of(Facet.values()).map(Facet::parameter).collect(Collectors.toSet());
  }

  private static int bars(List<Line> columns) {
    boolean undated = !columns.isEmpty() && columns.getLast().from() == null;
    return undated ? columns.size() - 1 : columns.size();
  }

  private static Line undated(List<Line> columns) {
    return bars(columns) < columns.size() ? columns.getLast() : new Line("", null, null, 0, false);
  }

  private List<Series> series(Crossed crossed, Axis rows, Axis.Time time, Asked asked) {
    List<Series> series = new ArrayList<>();
    int bars = bars(crossed.columns());
    for (int r = 0; r < crossed.rows().size(); r++) {
      Line line = crossed.rows().get(r);
      List<Cell> counts = new ArrayList<>();
      for (int c = 0; c < bars; c++) {
        counts.add(
            cell(crossed.cells().get(r).get(c), line, crossed.columns().get(c), rows, time, asked));
      }
      boolean dated = bars == crossed.columns().size();
      long none = dated ? 0 : crossed.cells().get(r).getLast();
      series.add(
          new Series(
              tables.view(line, rows, asked),
              counts,
              cell(none, line, undated(crossed.columns()), rows, time, asked)));
    }
    return series;
  }

  private static Cell cell(
      long count, Line row, Line column, Axis rows, Axis columns, Asked asked) {
    Map<String, List<String>> link = Tables.plain(asked);
    Tables.put(link, rows, row);
    Tables.put(link, columns, column);
    return new Cell(count, Tables.list(link));
  }

  /// Writes a timeline as CSV: a row a stretch of time, a column a series, what is undated last.
  public static void csv(TimelineView timeline, boolean raw, Appendable out) throws IOException {
    CsvCells cells = new CsvCells(raw);
    List<String> head = new ArrayList<>(List.of(timeline.of().toLowerCase(Locale.ROOT), "total"));
    timeline.series().forEach(series -> head.add(series.line().label()));
    cells.row(head, out);
    for (int b = 0; b < timeline.bars().size(); b++) {
      LineView bar = timeline.bars().get(b);
      List<String> row = new ArrayList<>(List.of(bar.value(), Long.toString(bar.count())));
      for (Series series : timeline.series()) {
        row.add(Long.toString(series.counts().get(b).count()));
      }
      cells.row(row, out);
    }
    LineView undated = timeline.undated();
    List<String> row = new ArrayList<>(List.of(undated.label(), Long.toString(undated.count())));
    timeline.series().forEach(series -> row.add(Long.toString(series.undated().count())));
    cells.row(row, out);
  }
}
