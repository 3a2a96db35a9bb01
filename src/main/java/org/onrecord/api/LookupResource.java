package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.JsonBody;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.LookupView;
import org.onrecord.api.view.LookupView.Item;
import org.onrecord.api.view.LookupView.Match;
import org.onrecord.api.view.LookupView.Result;
import org.onrecord.copies.Sameness;
import org.onrecord.index.Quoted;
import org.onrecord.index.StatementIndex;

/// `/statements/lookup`: are these statements on record, and were these words said just so?
final class LookupResource {
  private static final String PATH = Links.API + "/statements/lookup";

  private static final int MOST = 1_000;
  private static final int MOST_BYTES = 2 << 20;

  /// Characters of a quote; what is compared of it ends at 400 words.
  private static final int LONGEST = 10_000;

  private static final int MATCHES = 3;

  private final StatementIndex index;
  private final Searches searches;
  private final StatementViews views;
  private final Absent absent;

  LookupResource(StatementIndex index, Searches searches, StatementViews views, Absent absent) {
    this.index = index;
    this.searches = searches;
    this.views = views;
    this.absent = absent;
  }

  /// Addresses that take POST.
  List<Route> writes() {
    return List.of(Route.streaming(PATH, Set.of(), this::lookUp));
  }

  private void lookUp(Context ctx, Parameters given) {
    JsonNode body = JsonBody.object(ctx, MOST_BYTES);
    String generation = index.standing().generation();
    List<Item> items =
        body.has("ids") ? each(body, "ids", this::id) : each(body, "quotes", this::quote);
    int found = (int) items.stream().filter(item -> !item.matches().isEmpty()).count();
    ctx.header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(Json.bytes(new LookupView(generation, items.size(), found, items)));
  }

  private static List<Item> each(JsonNode body, String name, Function<String, Item> lookUp) {
    List<String> asked = new ArrayList<>();
    if (body.size() != 1 || !body.path(name).isArray()) {
      throw JsonBody.unprocessable(
          "The body must have one member, “ids” or “quotes”, which is a list of texts.");
    }
    if (body.get(name).size() > MOST) {
      throw Problem.of(
              ProblemKind.TOO_LARGE,
              "“"
                  + name
                  + "” has "
                  + body.get(name).size()
                  + " members; send "
                  + MOST
                  + " at most.")
          .with("maximum", MOST)
          .thrown();
    }
    for (JsonNode one : body.get(name)) {
      if (!one.isTextual() || one.asText().isBlank() || one.asText().length() > LONGEST) {
        throw JsonBody.unprocessable(
            "Member "
                + asked.size()
                + " of “"
                + name
                + "” is no text of 1 to "
                + LONGEST
                + " characters.");
      }
      asked.add(one.asText());
    }
    return asked.stream().map(lookUp).toList();
  }

  private Item id(String id) {
    if (!Ids.STATEMENT.matcher(id).matches()) {
      return new Item(id, Result.NOT_FOUND, null, List.of());
    }
    return searches
        .timed(() -> index.statement(id))
        .map(
            hit ->
                new Item(
                    id,
                    Result.EXACT,
                    null,
                    List.of(new Match(Sameness.EXACT, List.of(), views.of(hit, false)))))
        .orElseGet(() -> absent(id));
  }

  private Item absent(String id) {
    Problem why = absent.statement(id).problem();
    return why.status() == ProblemKind.WITHDRAWN.status()
        ? new Item(id, Result.WITHDRAWN, why.detail(), List.of())
        : new Item(id, Result.NOT_FOUND, null, List.of());
  }

  private Item quote(String words) {
    List<Quoted> found = searches.quoted(words, MATCHES);
    Result result =
        found.isEmpty()
            ? Result.NOT_FOUND
            : switch (found.getFirst().sameness()) {
              case EXACT -> Result.EXACT;
              case SHORTENED -> Result.SHORTENED;
              case ALTERED -> Result.ALTERED;
            };
    return new Item(words, result, null, found.stream().map(this::match).toList());
  }

  private Match match(Quoted quoted) {
    return new Match(quoted.sameness(), quoted.changes(), views.of(quoted.hit(), false));
  }
}
