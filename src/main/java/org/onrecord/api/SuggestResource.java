package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.api.view.SuggestView;
import org.onrecord.api.view.SuggestView.Item;
import org.onrecord.index.Facet;
import org.onrecord.theme.Theme;

/// `/suggest`: what the letters typed so far may become.
final class SuggestResource {
  private final Answers answers;
  private final Counts counts;
  private final List<Actor> register;
  private final List<Theme> scheme;

  SuggestResource(Answers answers, Counts counts, List<Actor> register, List<Theme> scheme) {
    this.answers = answers;
    this.counts = counts;
    this.register = register;
    this.scheme = scheme;
  }

  List<Route> routes() {
    return List.of(Route.of(Links.API + "/suggest", Set.of("q", "types", "limit"), this::suggest));
  }

  private void suggest(Context ctx, Parameters given) {
    String q = given.one("q").orElse("");
    int limit = given.number("limit", 1, 50, 10);
    List<String> types =
        given.list("types").stream()
            .map(t -> Parameters.allowed("types", t, Set.of("actor", "theme")))
            .toList();
    answers.json(ctx, () -> new SuggestView(q, items(q, types).limit(limit).toList()));
  }

  private Stream<Item> items(String q, List<String> types) {
    String typed = NameMatch.fold(q);
    List<Item> items = new ArrayList<>();
    if (types.isEmpty() || types.contains("actor")) {
      actors(typed, items);
    }
    if (types.isEmpty() || types.contains("theme")) {
      themes(typed, items);
    }
    return typed.isEmpty() ? Stream.of() : items.stream().sorted(best());
  }

  /// Most statements first, then by label; ties end in the value.
  private static Comparator<Item> best() {
    return Comparator.comparingLong(Item::count)
        .reversed()
        .thenComparing(Item::label)
        .thenComparing(Item::value);
  }

  private void actors(String typed, List<Item> into) {
    for (Actor actor : register) {
      Stream<String> names =
          Stream.concat(Stream.of(actor.name()), actor.aliases().stream().map(Actor.Alias::name));
      match(names, typed)
          .ifPresent(n -> into.add(item("actor", actor.id(), actor.name(), n, Facet.ACTOR)));
    }
    for (Map.Entry<String, Long> entry : counts.all(Facet.ACTOR).entrySet()) {
      String value = entry.getKey();
      String name = Labels.unregistered(value);
      if (value.startsWith(Labels.UNREGISTERED) && NameMatch.begins(name, typed)) {
        into.add(new Item("actor", value, name, name, entry.getValue()));
      }
    }
  }

  private void themes(String typed, List<Item> into) {
    for (Theme theme : scheme) {
      Stream<String> names =
          Stream.of(
                  Stream.of(theme.label()),
                  theme.alternatives().stream(),
                  theme.labels().values().stream().sorted())
              .flatMap(s -> s);
      match(names, typed)
          .ifPresent(n -> into.add(item("theme", theme.id(), theme.label(), n, Facet.THEME)));
    }
  }

  private static Optional<String> match(Stream<String> names, String typed) {
    return names.filter(name -> NameMatch.begins(name, typed)).findFirst();
  }

  private Item item(String kind, String value, String label, String matched, Facet facet) {
    return new Item(kind, value, label, matched, counts.of(facet, value));
  }
}
