package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.api.view.FacetValue;
import org.onrecord.api.view.MatrixView;
import org.onrecord.api.view.MatrixView.Cell;
import org.onrecord.api.view.Total;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.FacetCount;

/// `/matrix`: statements counted by two facets at once.
final class MatrixResource {
  private static final String PATH = Links.API + "/matrix";

  private final Answers answers;
  private final Searches searches;
  private final StatementParameters parameters;
  private final StatementPages pages;

  MatrixResource(
      Answers answers, Searches searches, StatementParameters parameters, StatementPages pages) {
    this.answers = answers;
    this.searches = searches;
    this.parameters = parameters;
    this.pages = pages;
  }

  List<Route> routes() {
    return List.of(
        Route.of(
            PATH,
            StatementParameters.with(StatementParameters.FILTERS, "rows", "columns", "top"),
            this::matrix));
  }

  private void matrix(Context ctx, Parameters given) {
    Facet rows = facet(given, "rows", Facet.ACTOR);
    Facet columns = facet(given, "columns", Facet.THEME);
    if (rows == columns) {
      throw Parameters.bad("columns", "is the same facet as “rows”").thrown();
    }
    int top = given.number("top", 1, 50, 10);
    Asked asked = parameters.read(given);
    answers.json(ctx, () -> view(asked, rows, columns, top));
  }

  private static Facet facet(Parameters given, String name, Facet otherwise) {
    Set<String> known = Stream.of(Facet.values()).map(Facet::parameter).collect(Collectors.toSet());
    return given.choice(name, known).flatMap(Facet::of).orElse(otherwise);
  }

  private MatrixView view(Asked asked, Facet rows, Facet columns, int top) {
    ResultPage all =
        searches.search(
            Counts.counting(asked.query(), asked.query().filters(), Set.of(rows, columns)));
    List<FacetValue> across = values(all, asked.query(), columns, top);
    List<FacetValue> down = values(all, asked.query(), rows, top);
    List<List<Cell>> cells = new ArrayList<>();
    for (FacetValue row : down) {
      cells.add(row(asked, rows, row.value(), columns, across));
    }
    return new MatrixView(
        rows.parameter(),
        columns.parameter(),
        Total.of(all.total()),
        all.generation(),
        down,
        across,
        cells,
        Map.of("self", Links.of(PATH, asked.given())));
  }

  /// The values asked for, else the most frequent.
  private List<FacetValue> values(ResultPage all, Query query, Facet facet, int top) {
    Filter filter = query.filters().get(facet);
    List<FacetCount> counts = all.facets().getOrDefault(facet, List.of());
    boolean chosen = filter != null && !filter.include().isEmpty();
    return pages.values(
        facet, counts.stream().filter(c -> !chosen || c.selected()).limit(top).toList());
  }

  private List<Cell> row(
      Asked asked, Facet rows, String row, Facet columns, List<FacetValue> across) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(asked.query().filters());
    filters.put(rows, new Filter(Set.of(row), excluded(filters.get(rows))));
    filters.put(columns, new Filter(Set.of(), excluded(filters.get(columns))));
    ResultPage found = searches.search(Counts.counting(asked.query(), filters, Set.of(columns)));
    Map<String, Long> counts =
        found.facets().getOrDefault(columns, List.of()).stream()
            .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    return across.stream().map(c -> cell(asked, rows, row, columns, c.value(), counts)).toList();
  }

  private static Set<String> excluded(@org.jspecify.annotations.Nullable Filter filter) {
    return filter == null ? Set.of() : filter.exclude();
  }

  private static Cell cell(
      Asked asked, Facet rows, String row, Facet columns, String column, Map<String, Long> counts) {
    Map<String, List<String>> link = new LinkedHashMap<>(asked.given());
    Set.of("rows", "columns", "top").forEach(link::remove);
    link.put(rows.parameter(), List.of(row));
    link.put(columns.parameter(), List.of(column));
    return new Cell(counts.getOrDefault(column, 0L), Links.of(Links.API + "/statements", link));
  }
}
