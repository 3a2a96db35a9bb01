package org.onrecord.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.show.ThemeSuggestionViews;
import org.onrecord.api.view.ThemeListView;
import org.onrecord.api.view.ThemeView;
import org.onrecord.api.view.Total;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.StatementIndex;
import org.onrecord.theme.SkosWriter;
import org.onrecord.theme.Theme;
import org.onrecord.theme.ThemeScheme;

/// `/themes` and one theme.
final class ThemesResource {
  private static final String PATH = Links.API + "/themes";
  private static final String JSON_LD = "application/ld+json";

  private final StatementIndex index;
  private final Answers answers;
  private final Counts counts;
  private final StatementParameters parameters;
  private final ThemeScheme themes;
  private final List<Theme> scheme;
  private final ThemeSuggestionViews suggestions;

  ThemesResource(
      StatementIndex index,
      Answers answers,
      Counts counts,
      StatementParameters parameters,
      ThemeScheme themes,
      ThemeSuggestionViews suggestions) {
    this.index = index;
    this.answers = answers;
    this.counts = counts;
    this.parameters = parameters;
    this.themes = themes;
    this.scheme = inOrder(themes.themes());
    this.suggestions = suggestions;
  }

  /// Each top theme followed by those below it, by id.
  private static List<Theme> inOrder(List<Theme> scheme) {
    List<Theme> byId = scheme.stream().sorted(Comparator.comparing(Theme::id)).toList();
    List<Theme> ordered = new ArrayList<>();
    for (Theme top : byId) {
      if (top.broader() == null) {
        below(top, byId, ordered);
      }
    }
    return List.copyOf(ordered);
  }

  private static void below(Theme theme, List<Theme> all, List<Theme> into) {
    into.add(theme);
    for (Theme other : all) {
      if (theme.id().equals(other.broader())) {
        below(other, all, into);
      }
    }
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, StatementParameters.FILTERS, this::list),
        Route.of(PATH + "/suggested", Set.of("theme", "limit"), this::suggested),
        Route.of(PATH + ".jsonld", Set.of(), (ctx, given) -> skos(ctx)),
        Route.of(PATH + "/{id}", Set.of(), this::one));
  }

  private void skos(Context ctx) {
    answers.write(ctx, JSON_LD, () -> SkosWriter.jsonLd(themes).getBytes(UTF_8));
  }

  private void list(Context ctx, Parameters given) {
    String accept = ctx.header("Accept");
    if (accept != null && accept.contains(JSON_LD)) {
      skos(ctx);
      return;
    }
    Query query = parameters.read(given).query();
    answers.json(
        ctx,
        () -> {
          Map<String, Long> found =
              Counts.isEverything(query) ? counts.all(Facet.THEME) : counts.of(query, Facet.THEME);
          return new ThemeListView(
              Total.of(scheme.size()),
              index.standing().generation(),
              themes.version(),
              index.standing().versions().getOrDefault("themes", ""),
              scheme.stream().map(t -> view(t, found.getOrDefault(t.id(), 0L))).toList(),
              Map.of("self", Links.of(PATH, given.given())));
        });
  }

  private void suggested(Context ctx, Parameters given) {
    String theme = given.one("theme").orElse("");
    if (!theme.isEmpty() && scheme.stream().noneMatch(t -> t.id().equals(theme))) {
      throw Ids.unknown("theme", theme);
    }
    int limit = given.number("limit", 1, 200, 20);
    answers.json(
        ctx,
        () ->
            suggestions.of(
                theme, limit, Map.of("self", Links.of(PATH + "/suggested", given.given()))));
  }

  private void one(Context ctx, Parameters given) {
    String id = Ids.slug(ctx, "theme");
    Theme theme =
        scheme.stream()
            .filter(t -> t.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Ids.unknown("theme", id));
    answers.json(ctx, () -> view(theme, counts.of(Facet.THEME, id)));
  }

  private ThemeView view(Theme theme, long statements) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.theme(theme.id()));
    links.put("statements", Links.of(Links.API + "/statements", "theme", theme.id()));
    return new ThemeView(
        theme.id(),
        theme.label(),
        new TreeMap<>(theme.labels()),
        theme.alternatives(),
        theme.broader(),
        scheme.stream().filter(t -> theme.id().equals(t.broader())).map(Theme::id).toList(),
        theme.scopeNote(),
        theme.articles(),
        statements,
        links);
  }
}
