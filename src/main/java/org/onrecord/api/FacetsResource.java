package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.FacetNames;
import org.onrecord.api.ask.FacetNames.Named;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.FacetPage;
import org.onrecord.api.view.FacetValue;
import org.onrecord.api.view.Total;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;

/// `/facets/{facet}`: the values of one facet under the present filters, found by their names.
final class FacetsResource {
  private static final String PATH = Links.API + "/facets/";

  private final Answers answers;
  private final Counts counts;
  private final Searches searches;
  private final StatementParameters parameters;
  private final StatementPages pages;
  private final FacetNames names;

  FacetsResource(
      Answers answers,
      Counts counts,
      Searches searches,
      StatementParameters parameters,
      StatementPages pages,
      FacetNames names) {
    this.answers = answers;
    this.counts = counts;
    this.searches = searches;
    this.parameters = parameters;
    this.pages = pages;
    this.names = names;
  }

  List<Route> routes() {
    Set<String> known =
        StatementParameters.with(StatementParameters.FILTERS, "find", "sort", "limit");
    return List.of(Route.of(PATH + "{facet}", known, this::values));
  }

  private void values(Context ctx, Parameters given) {
    Set<String> all =
        Arrays.stream(Facet.values()).map(Facet::parameter).collect(Collectors.toSet());
    String name = ctx.pathParam("facet");
    Facet facet = Facet.of(name).orElseThrow(() -> Ids.unknown("facet", name, all));
    String find = given.one("find").orElse("");
    String sort = given.choice("sort", StatementParameters.FACET_SORTS).orElse("count");
    int limit = given.number("limit", 1, 1000, 50);
    Query query = parameters.filters(given);
    answers.json(
        ctx,
        () -> {
          List<FacetValue> found = found(facet, query, NameMatch.fold(find), sort);
          return new FacetPage(
              name,
              find,
              sort,
              Total.of(found.size()),
              searches.search(query.showing(0)).generation(),
              found.subList(0, Math.min(limit, found.size())),
              Map.of("self", Links.of(PATH + name, given.given())));
        });
  }

  private List<FacetValue> found(Facet facet, Query query, String typed, String sort) {
    Map<String, Long> counted =
        Counts.isEverything(query) ? counts.all(facet) : counts.of(query, facet);
    Set<String> selected = selected(facet, query);
    List<FacetValue> found = new ArrayList<>();
    for (Named named : names.all(facet)) {
      long count = counted.getOrDefault(named.value(), 0L);
      Optional<String> matched =
          count == 0 && !selected.contains(named.value())
              ? Optional.empty()
              : typed.isEmpty() ? Optional.of(named.label()) : named.match(typed);
      matched.ifPresent(
          m -> found.add(value(facet, named, m, count, selected.contains(named.value()))));
    }
    if (sort.equals("count")) {
      found.sort(Comparator.comparingLong(FacetValue::count).reversed());
    }
    return found;
  }

  private static Set<String> selected(Facet facet, Query query) {
    Query.Filter filter = query.filters().get(facet);
    return filter == null ? Set.of() : filter.include();
  }

  private FacetValue value(Facet facet, Named named, String matched, long count, boolean selected) {
    return new FacetValue(
        named.value(),
        named.label(),
        count,
        selected,
        matched.equals(named.label()) ? null : matched,
        pages.broader(facet, named.value()));
  }
}
