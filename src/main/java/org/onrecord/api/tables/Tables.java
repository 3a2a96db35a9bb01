package org.onrecord.api.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.DayConditions;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.ask.Stretches;
import org.onrecord.api.empty.UnknownValues;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.LineView;
import org.onrecord.api.view.MatrixView;
import org.onrecord.api.view.MatrixView.Cell;
import org.onrecord.api.view.Total;
import org.onrecord.api.view.WhyEmpty.Unknown;
import org.onrecord.index.Axis;
import org.onrecord.index.Crossed;
import org.onrecord.index.Crossed.Line;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.When;
import org.onrecord.theme.Theme;

/// Tables of counts, each count with the list that it opens. Safe for threads.
public final class Tables {
  /// Where matrices are asked for.
  public static final String PATH = Links.API + "/matrix";

  /// Parameters that shape a table and are no part of what its cells open.
  static final Set<String> SHAPE =
      Set.of("rows", "columns", "top", "of", "interval", "by", "raw", "date");

  private final Searches searches;
  private final Labels labels;
  private final UnknownValues unknown;

  public Tables(Searches searches, Labels labels, UnknownValues unknown) {
    this.searches = searches;
    this.labels = labels;
    this.unknown = unknown;
  }

  /// The parameters of `/matrix`.
  public static Set<String> parameters() {
    return StatementParameters.with(StatementParameters.FILTERS, "rows", "columns", "top");
  }

  /// A table of two axes.
  public MatrixView matrix(Asked asked, Parameters given) {
    Axis rows = axis(given, "rows", new Axis.Of(Facet.ACTOR));
    Axis columns = axis(given, "columns", new Axis.Of(Facet.THEME));
    if (rows.equals(columns)) {
      throw Parameters.bad("columns", "is the same as “rows”").thrown();
    }
    int top = given.number("top", 1, 50, 10);
    Crossed crossed = searches.cross(asked.query(), rows, columns, top);
    Map<String, List<String>> shape = new LinkedHashMap<>(asked.given());
    return new MatrixView(
        name(rows),
        name(columns),
        Total.of(crossed.total()),
        crossed.generation(),
        crossed.rows().stream().map(line -> view(line, rows, asked)).toList(),
        crossed.columns().stream().map(line -> view(line, columns, asked)).toList(),
        cells(crossed, rows, columns, asked),
        crossed.others(),
        crossed.moreRows(),
        crossed.moreColumns(),
        unknown(asked),
        Links.named("self", Links.of(PATH, shape), "csv", Links.of(PATH + ".csv", shape)));
  }

  /// Values asked for that nobody and nothing has.
  List<Unknown> unknown(Asked asked) {
    return unknown.besides(asked.query());
  }

  private List<List<Cell>> cells(Crossed crossed, Axis rows, Axis columns, Asked asked) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int r = 0; r < crossed.rows().size(); r++) {
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < crossed.columns().size(); c++) {
        Map<String, List<String>> link = plain(asked);
        put(link, rows, crossed.rows().get(r));
        put(link, columns, crossed.columns().get(c));
        row.add(new Cell(crossed.cells().get(r).get(c), list(link)));
      }
      cells.add(row);
    }
    return cells;
  }

  LineView view(Line line, Axis axis, Asked asked) {
    Map<String, List<String>> link = plain(asked);
    put(link, axis, line);
    return new LineView(
        value(axis, line),
        label(axis, line),
        line.count(),
        line.selected(),
        broader(axis, line.value()),
        list(link));
  }

  /// The address of a list.
  static String list(Map<String, List<String>> parameters) {
    return Links.of(Links.API + "/statements", parameters);
  }

  /// The filters of a question, without what shapes a table.
  static Map<String, List<String>> plain(Asked asked) {
    Map<String, List<String>> plain = new LinkedHashMap<>(asked.given());
    SHAPE.forEach(plain::remove);
    return plain;
  }

  /// Narrows a list to a row or column.
  static void put(Map<String, List<String>> link, Axis axis, Line line) {
    switch (axis) {
      case Axis.Of(Facet facet) -> link.put(facet.parameter(), List.of(line.value()));
      case Axis.Time time -> {
        String name = DayConditions.name(time.when());
        List<String> outer = link.getOrDefault(name, List.of());
        link.put(name, List.of(DayConditions.within(outer, line.from(), line.to())));
      }
    }
  }

  private static String value(Axis axis, Line line) {
    return axis instanceof Axis.Time ? DayConditions.written(line.from(), line.to()) : line.value();
  }

  String label(Axis axis, Line line) {
    return switch (axis) {
      case Axis.Of(Facet facet) -> labels.of(facet, line.value());
      case Axis.Time time ->
          line.from() == null
              ? time.when() == When.EVENT ? "no event" : "undated"
              : DayConditions.written(line.from(), line.to());
    };
  }

  private @Nullable String broader(Axis axis, String value) {
    boolean ofThemes = axis instanceof Axis.Of(Facet facet) && facet == Facet.THEME;
    Theme theme = ofThemes ? labels.theme(value) : null;
    return theme == null ? null : theme.broader();
  }

  /// `actor`, `month`, `said:month`, `published:week` …
  private static Axis axis(Parameters given, String name, Axis otherwise) {
    String value = given.one(name).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    Set<String> known = new TreeSet<>(Stretches.all());
    Stream.of(Facet.values()).map(Facet::parameter).forEach(known::add);
    String word = Parameters.allowed(name, value, known);
    return Facet.of(word)
        .<Axis>map(Axis.Of::new)
        .orElseGet(() -> new Axis.Time(Stretches.when(word), Stretches.interval(word)));
  }

  private static String name(Axis axis) {
    return switch (axis) {
      case Axis.Of(Facet facet) -> facet.parameter();
      case Axis.Time time -> (time.when() + ":" + time.interval()).toLowerCase(Locale.ROOT);
    };
  }

  /// Writes a table as CSV: a row of labels, a row a value, and the totals of the columns last.
  public static void csv(MatrixView table, boolean raw, Appendable out) throws IOException {
    CsvCells cells = new CsvCells(raw);
    List<String> head = new ArrayList<>(List.of(table.rowFacet(), "label", "total"));
    table.columns().forEach(column -> head.add(column.label()));
    head.add("none of these");
    cells.row(head, out);
    for (int r = 0; r < table.rows().size(); r++) {
      LineView line = table.rows().get(r);
      List<String> row = new ArrayList<>(List.of(line.value(), line.label()));
      row.add(Long.toString(line.count()));
      table.cells().get(r).forEach(cell -> row.add(Long.toString(cell.count())));
      row.add(Long.toString(table.others().get(r)));
      cells.row(row, out);
    }
    List<String> totals = new ArrayList<>(List.of("", "total"));
    totals.add(Long.toString(table.total().value()));
    table.columns().forEach(column -> totals.add(Long.toString(column.count())));
    totals.add("");
    cells.row(totals, out);
  }
}
