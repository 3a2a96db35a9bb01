package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.api.ask.FacetNames;
import org.onrecord.api.ask.FacetNames.Named;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.SuggestView;
import org.onrecord.api.view.SuggestView.Item;
import org.onrecord.index.Facet;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.WordCount;

/// `/suggest`: what the letters typed so far may become.
final class SuggestResource {
  private static final String STATEMENTS = Links.API + "/statements";
  private static final String OPENSEARCH = "application/x-suggestions+json";

  /// Places kept for words of the corpus where names would take them all.
  private static final int WORDS_AT_LEAST = 3;

  private final StatementIndex index;
  private final Answers answers;
  private final FacetNames names;

  SuggestResource(StatementIndex index, Answers answers, FacetNames names) {
    this.index = index;
    this.answers = answers;
    this.names = names;
  }

  List<Route> routes() {
    Set<String> known = Set.of("q", "types", "limit", "format");
    return List.of(Route.of(Links.API + "/suggest", known, this::suggest));
  }

  private void suggest(Context ctx, Parameters given) {
    String q = given.one("q").orElse("");
    int limit = given.number("limit", 1, 50, 10);
    Set<String> known = Set.of("actor", "theme", "term");
    List<String> types =
        given.list("types").stream().map(t -> Parameters.allowed("types", t, known)).toList();
    List<String> wanted = types.isEmpty() ? List.of("actor", "theme", "term") : types;
    if (given.choice("format", Set.of("json", "opensearch")).orElse("json").equals("json")) {
      answers.json(ctx, () -> new SuggestView(q, items(q, wanted, limit)));
    } else {
      String server = ctx.scheme() + "://" + ctx.host();
      answers.write(
          ctx, OPENSEARCH, () -> Json.bytes(forBrowser(q, items(q, wanted, limit), server)));
    }
  }

  /// Actors and concerns, then words, each with most statements first.
  private List<Item> items(String q, List<String> types, int limit) {
    String typed = NameMatch.fold(q);
    if (typed.isEmpty()) {
      return List.of();
    }
    List<Item> named = new ArrayList<>();
    if (types.contains("actor")) {
      named(Facet.ACTOR, typed, named);
    }
    if (types.contains("theme")) {
      named(Facet.THEME, typed, named);
    }
    named.sort(MOST_FIRST);
    List<Item> words = types.contains("term") ? words(q, limit) : List.of();
    int kept = Math.min(named.size(), limit - Math.min(WORDS_AT_LEAST, words.size()));
    List<Item> items = new ArrayList<>(named.subList(0, Math.max(0, kept)));
    items.addAll(words.subList(0, Math.min(words.size(), limit - items.size())));
    return items;
  }

  /// Most statements first, then by label; ties end in the value.
  private static final Comparator<Item> MOST_FIRST =
      Comparator.comparingLong(Item::count)
          .reversed()
          .thenComparing(Item::label)
          .thenComparing(Item::value);

  private void named(Facet facet, String typed, List<Item> into) {
    for (Named named : names.all(facet)) {
      Optional<String> matched = named.match(typed);
      matched.ifPresent(m -> into.add(item(facet, named, m)));
    }
  }

  private static Item item(Facet facet, Named named, String matched) {
    String kind = facet.parameter();
    return new Item(
        kind,
        named.value(),
        named.label(),
        matched,
        named.count(),
        kind + ":" + quoted(Labels.unregistered(named.value())),
        Links.of(STATEMENTS, kind, named.value()));
  }

  private static String quoted(String value) {
    return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
        ? value
        : "\"" + value.replace("\"", "") + "\"";
  }

  /// Words that begin with the last of those typed.
  private List<Item> words(String q, int limit) {
    return Character.isWhitespace(q.codePointBefore(q.length()))
        ? List.of()
        : index.words(q, limit).stream().map(SuggestResource::item).toList();
  }

  private static Item item(WordCount word) {
    String fragment = "text:=" + word.word();
    return new Item(
        "term",
        word.word(),
        word.word(),
        word.word(),
        word.count(),
        fragment,
        Links.of(STATEMENTS, "q", fragment));
  }

  /// The four arrays of the OpenSearch suggestions extension: what was typed, what it may become,
  /// what that is, where it leads.
  private static List<?> forBrowser(String q, List<Item> items, String server) {
    return List.of(
        q,
        items.stream().map(Item::label).toList(),
        items.stream().map(i -> i.kind() + ", " + statements(i.count())).toList(),
        items.stream().map(i -> server + i.link().replace(STATEMENTS, "/")).toList());
  }

  private static String statements(long count) {
    return count == 1 ? "1 statement" : count + " statements";
  }
}
