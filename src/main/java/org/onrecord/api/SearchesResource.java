package org.onrecord.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.alert.AlertState;
import org.onrecord.api.alert.DeadLetters;
import org.onrecord.api.alert.Hook;
import org.onrecord.api.alert.SavedSearch;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.DeadLetterListView;
import org.onrecord.api.view.SearchListView;

/// `/searches`: the searches that the corpus keeps, their feeds, and how telling of them goes.
final class SearchesResource {
  private static final String PATH = Links.API + "/searches";

  private final List<SavedSearch> searches;
  private final Function<SavedSearch, Optional<AlertState.Progress>> progress;
  private final Function<SavedSearch, List<DeadLetters.Letter>> dead;

  SearchesResource(
      List<SavedSearch> searches,
      Function<SavedSearch, Optional<AlertState.Progress>> progress,
      Function<SavedSearch, List<DeadLetters.Letter>> dead) {
    this.searches = List.copyOf(searches);
    this.progress = progress;
    this.dead = dead;
  }

  List<Route> routes() {
    return List.of(
        Route.free(PATH, Set.of(), this::list),
        Route.free(PATH + "/{id}/feed", Set.of(), this::feed),
        Route.free(PATH + "/{id}/dead-letters", Set.of(), this::deadLetters));
  }

  private void list(Context ctx, Parameters given) {
    List<SearchListView.Item> items = searches.stream().map(this::item).toList();
    byte[] body = Json.bytes(new SearchListView(items, Map.of("self", PATH)));
    Answers.unchanging(ctx, "application/json", body);
  }

  private SearchListView.Item item(SavedSearch search) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("feed", PATH + "/" + search.id() + "/feed");
    links.put("statements", Links.of(Links.API + "/statements", search.given()));
    if (search.hook() != null) {
      links.put("deadLetters", PATH + "/" + search.id() + "/dead-letters");
    }
    links.put("page", Links.of("/", search.given()));
    return new SearchListView.Item(
        search.id(), search.title(), search.query(), hook(search), links);
  }

  private SearchListView.@Nullable HookView hook(SavedSearch search) {
    if (!(search.hook() instanceof Hook hook)) {
      return null;
    }
    return progress
        .apply(search)
        .map(
            at ->
                new SearchListView.HookView(
                    hook.url().getHost(),
                    at.pending() != null,
                    at.delivered(),
                    at.dead(),
                    at.lastFault()))
        .orElse(new SearchListView.HookView(hook.url().getHost(), false, 0, 0, null));
  }

  /// Leads to the feed of its question, which the file may change without a new address.
  private void feed(Context ctx, Parameters given) {
    ctx.status(307)
        .header("Location", Links.of(Links.API + "/statements.atom", named(ctx).given()))
        .header("Cache-Control", "no-cache");
  }

  /// What was given up; `onrecord searches --resend` sends it again.
  private void deadLetters(Context ctx, Parameters given) {
    SavedSearch search = named(ctx);
    List<DeadLetterListView.Item> items =
        dead.apply(search).stream()
            .map(l -> new DeadLetterListView.Item(l.delivery(), l.at(), l.fault(), l.told()))
            .toList();
    Map<String, String> links = Map.of("self", PATH + "/" + search.id() + "/dead-letters");
    Answers.unchanging(
        ctx, "application/json", Json.bytes(new DeadLetterListView(search.id(), items, links)));
  }

  private SavedSearch named(Context ctx) {
    String id = Ids.slug(ctx, "search");
    return searches.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Ids.unknown("search", id));
  }
}
