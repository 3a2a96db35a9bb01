package org.onrecord.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.ask.NameOrder;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.empty.EmptyAnswers;
import org.onrecord.api.http.Links;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.FacetValue;
import org.onrecord.api.view.HistogramView;
import org.onrecord.api.view.MeaningView;
import org.onrecord.api.view.PageView;
import org.onrecord.api.view.ScoreView;
import org.onrecord.api.view.Total;
import org.onrecord.api.view.WhyEmpty;
import org.onrecord.api.view.WhyEmpty.Meant;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.index.Meanings;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.Words;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.Theme;

/// Turns what the index answers into a page of the API. Safe for threads.
final class StatementPages {
  private final Searches searches;
  private final StatementViews views;
  private final Labels labels;
  private final EmptyAnswers empty;

  StatementPages(Searches searches, StatementViews views, Labels labels, EmptyAnswers empty) {
    this.searches = searches;
    this.views = views;
    this.labels = labels;
    this.empty = empty;
  }

  /// Searches, and answers with a page whose links go to `path`.
  PageView page(Asked asked, String path) {
    Query query = asked.byName() ? asked.query().counting(Query.MOST_VALUES) : asked.query();
    ResultPage found = searches.search(query);
    return new PageView(
        asked.view(),
        Total.of(found.total()),
        found.generation(),
        items(found, asked),
        facets(found, asked),
        histogram(found, asked.query()),
        whyEmpty(found, asked, path),
        meant(found, asked, path),
        scores(found, asked),
        meaning(asked),
        asked.advice() ? empty.unknown(asked) : List.of(),
        links(found, asked, path));
  }

  private @Nullable MeaningView meaning(Asked asked) {
    return Words.Meaning.in(asked.query().words()).isEmpty()
        ? null
        : searches
            .meanings()
            .map(
                known ->
                    new MeaningView(
                        QueryReader.wording(asked.q()),
                        known.model(),
                        Math.round(Meanings.LEAST_SIMILAR * 1_000) / 1_000.0,
                        known.without()))
            .orElse(null);
  }

  private Map<String, ScoreView> scores(ResultPage found, Asked asked) {
    Map<String, ScoreView> scores = new LinkedHashMap<>();
    if (asked.explain()) {
      for (Hit hit : found.hits()) {
        String id = hit.statement().id();
        scores.put(id, new ScoreView(hit.score(), searches.score(asked.query(), id)));
      }
    }
    return scores;
  }

  private List<?> items(ResultPage found, Asked asked) {
    return found.hits().stream()
        .map(hit -> views.shown(hit, asked.highlight(), asked.fields()))
        .toList();
  }

  private Map<String, List<FacetValue>> facets(ResultPage found, Asked asked) {
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : asked.facets()) {
      List<FacetCount> counts = found.facets().getOrDefault(facet, List.of());
      List<FacetValue> values = values(facet, counts);
      facets.put(facet.parameter(), asked.byName() ? byName(values, asked) : values);
    }
    return facets;
  }

  /// The first by name, and those asked for.
  private static List<FacetValue> byName(List<FacetValue> values, Asked asked) {
    Map<String, String> names = new HashMap<>();
    values.forEach(v -> names.put(v.value(), NameMatch.fold(v.label())));
    List<FacetValue> sorted = new ArrayList<>(values);
    sorted.sort(
        Comparator.comparing((FacetValue v) -> names.get(v.value()), NameOrder.FOLDED)
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value));
    List<FacetValue> shown = new ArrayList<>();
    for (FacetValue value : sorted) {
      if (shown.size() < asked.facetLimit() || value.selected()) {
        shown.add(value);
      }
    }
    return shown;
  }

  List<FacetValue> values(Facet facet, List<FacetCount> counts) {
    List<FacetValue> values = new ArrayList<>();
    for (FacetCount count : counts) {
      values.add(
          new FacetValue(
              count.value(),
              labels.of(facet, count.value()),
              count.count(),
              count.selected(),
              null,
              broader(facet, count.value())));
    }
    return values;
  }

  /// The theme above a theme; null for other values.
  @Nullable String broader(Facet facet, String value) {
    Theme theme = facet == Facet.THEME ? labels.theme(value) : null;
    return theme == null ? null : theme.broader();
  }

  private static @Nullable HistogramView histogram(ResultPage found, Query query) {
    Query.Histogram asked = query.histogram();
    return asked == null
        ? null
        : new HistogramView(
            asked.when().name().toLowerCase(Locale.ROOT), found.histogram(), found.undated());
  }

  /// Of an answer, what may have been meant besides; an empty one says so itself.
  private @Nullable Meant meant(ResultPage found, Asked asked, String path) {
    return found.total() == 0 || !asked.advice()
        ? null
        : empty.meant(asked, path).stream().findFirst().orElse(null);
  }

  private @Nullable WhyEmpty whyEmpty(ResultPage found, Asked asked, String path) {
    return found.total() > 0 || !asked.advice() ? null : empty.why(asked, path);
  }

  static Map<String, String> links(ResultPage found, Asked asked, String path) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.of(path, asked.given()));
    if (found.next() != null) {
      Map<String, List<String>> next = new LinkedHashMap<>(asked.given());
      next.put("after", List.of(found.next()));
      links.put("next", Links.of(path, next));
    }
    return links;
  }
}
