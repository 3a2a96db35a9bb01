package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.correct.UnresolvedNames;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Paging;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.ActorListView;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.ActorView;
import org.onrecord.api.view.FacetValue;
import org.onrecord.api.view.HistogramView;
import org.onrecord.api.view.Total;
import org.onrecord.api.view.UnresolvedView;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage;
import org.onrecord.index.RollUp;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.Words;

/// `/actors` and one actor.
final class ActorsResource {
  private static final String PATH = Links.API + "/actors";

  private final StatementIndex index;
  private final Answers answers;
  private final Searches searches;
  private final Counts counts;
  private final StatementParameters parameters;
  private final StatementPages pages;
  private final ActorRegister register;
  private final UnresolvedNames unresolved;
  private final Labels labels;

  ActorsResource(
      StatementIndex index,
      Answers answers,
      Searches searches,
      Counts counts,
      StatementParameters parameters,
      StatementPages pages,
      ActorRegister register,
      Labels labels) {
    this.index = index;
    this.answers = answers;
    this.searches = searches;
    this.counts = counts;
    this.parameters = parameters;
    this.pages = pages;
    this.register = register;
    this.unresolved = new UnresolvedNames(index, searches, register);
    this.labels = labels;
  }

  List<Route> routes() {
    return List.of(
        Route.of(
            PATH,
            StatementParameters.with(StatementParameters.FILTERS, "limit", "after"),
            this::list),
        Route.of(PATH + "/unresolved", Paging.NAMES, this::unresolved),
        Route.of(PATH + "/{id}", Set.of(), this::one));
  }

  private void list(Context ctx, Parameters given) {
    Paging paging = Paging.read(given, 50, 200, index.standing().generation());
    Query filters = parameters.filtersOnly(given);
    String typed = NameMatch.fold(given.one("q").orElse(""));
    answers.json(
        ctx,
        () -> {
          List<ActorListView.Item> all = items(filters, typed);
          return new ActorListView(
              Total.of(all.size()),
              paging.generation(),
              paging.of(all),
              paging.links(given, PATH, all.size()));
        });
  }

  /// Those with statements, and without filters the whole register.
  private List<ActorListView.Item> items(Query filters, String typed) {
    boolean everything = Counts.isEverything(filters);
    Map<String, Long> found =
        everything ? counts.all(Facet.ACTOR) : counts.of(filters, Facet.ACTOR);
    Set<String> ids = new LinkedHashSet<>(found.keySet());
    if (everything) {
      register.actors().forEach(actor -> ids.add(actor.id()));
    }
    List<ActorListView.Item> items = new ArrayList<>();
    for (String id : ids) {
      if (matches(id, typed)) {
        long count = everything ? counts.of(Facet.ACTOR, id) : found.getOrDefault(id, 0L);
        items.add(item(id, count));
      }
    }
    items.sort(
        Comparator.comparingLong(ActorListView.Item::statements)
            .reversed()
            .thenComparing(ActorListView.Item::name)
            .thenComparing(ActorListView.Item::id));
    return items;
  }

  private boolean matches(String id, String typed) {
    Actor actor = labels.actor(id);
    return NameMatch.begins(labels.of(Facet.ACTOR, id), typed)
        || (actor != null
            && actor.aliases().stream().anyMatch(a -> NameMatch.begins(a.name(), typed)));
  }

  private ActorListView.Item item(String id, long statements) {
    Actor actor = labels.actor(id);
    return new ActorListView.Item(
        id,
        labels.of(Facet.ACTOR, id),
        actor == null ? null : actor.kind(),
        actor == null ? null : actor.category(),
        actor != null,
        statements,
        links(id));
  }

  private static Map<String, String> links(String id) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.actor(id));
    links.put("page", "/actors/" + Links.encoded(id));
    links.put("statements", Links.of(Links.API + "/statements", "actor", id));
    return links;
  }

  private void unresolved(Context ctx, Parameters given) {
    Paging paging = Paging.read(given, 20, 100, index.standing().generation());
    answers.json(ctx, () -> unresolved(given, paging));
  }

  UnresolvedView unresolved(Parameters given, Paging paging) {
    UnresolvedNames.All all = unresolved.all();
    int total = all.groups().size();
    return new UnresolvedView(
        Total.of(total),
        all.descriptions(),
        paging.generation(),
        paging.of(all.groups()).stream().map(unresolved::item).toList(),
        paging.links(given, PATH + "/unresolved", total));
  }

  /// An actor that was merged answers from where it went.
  private void one(Context ctx, Parameters given) {
    String id = Ids.slug(ctx, "actor");
    Optional<String> moved = register.movedTo(id);
    if (moved.isPresent()) {
      ctx.status(301).header("Location", Links.actor(moved.get()));
    } else {
      answers.json(ctx, () -> view(id));
    }
  }

  /// The actor that another was merged into.
  Optional<String> movedTo(String id) {
    return register.movedTo(id);
  }

  /// @throws ProblemException when neither the register nor any statement knows the actor
  ActorView view(String id) {
    Actor actor = labels.actor(id);
    ResultPage found = searches.search(about(id));
    if (actor == null && found.total() == 0) {
      throw Ids.unknown("actor", id);
    }
    return actor == null ? unregistered(id, found) : registered(actor, found);
  }

  /// The question for all that an actor said, counted by concern and over time.
  private static Query about(String id) {
    return new Query(
        new Words.Everything(),
        Map.of(Facet.ACTOR, new Filter(Set.of(id), Set.of())),
        DateRange.OPEN,
        DateRange.OPEN,
        0,
        List.of(),
        Query.Sort.RELEVANCE,
        0,
        null,
        Set.of(Facet.THEME),
        Counts.MOST,
        new Query.Histogram(Query.Interval.AUTO, Query.When.SAID),
        false,
        RollUp.NONE,
        "");
  }

  private ActorView registered(Actor actor, ResultPage found) {
    return new ActorView(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.category(),
        true,
        actor.country(),
        actor.description(),
        actor.aliases(),
        ref(actor.parent()),
        actor.memberships().stream()
            .map(
                m ->
                    new ActorView.MembershipView(
                        member(m.body()), m.role(), m.from(), m.to(), m.speaksFor()))
            .toList(),
        actor.members().stream().map(this::member).toList(),
        actor.sources(),
        found.total(),
        themes(found),
        timeline(found),
        links(actor.id()));
  }

  /// A name that the register does not hold.
  private ActorView unregistered(String id, ResultPage found) {
    return new ActorView(
        id,
        Labels.unregistered(id),
        null,
        null,
        false,
        null,
        "Named in the corpus; the register has no entry yet.",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        found.total(),
        themes(found),
        timeline(found),
        links(id));
  }

  private List<FacetValue> themes(ResultPage found) {
    return pages.values(Facet.THEME, found.facets().getOrDefault(Facet.THEME, List.of()));
  }

  private static HistogramView timeline(ResultPage found) {
    return new HistogramView("said", found.histogram(), found.undated());
  }

  private @Nullable ActorRef ref(@Nullable String id) {
    return id == null ? null : member(id);
  }

  private ActorRef member(String id) {
    Actor actor = labels.actor(id);
    return new ActorRef(
        id, labels.of(Facet.ACTOR, id), actor == null ? null : actor.category(), null);
  }
}
