package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.view.EventListView;
import org.onrecord.api.view.Total;
import org.onrecord.dating.Event;

/// `/events`: what happened, to set statements against.
final class EventsResource {
  private static final String PATH = Links.API + "/events";

  private final Answers answers;
  private final List<Event> events;

  EventsResource(Answers answers, List<Event> events) {
    this.answers = answers;
    this.events = events;
  }

  List<Route> routes() {
    return List.of(Route.of(PATH, Set.of(), this::list));
  }

  private void list(Context ctx, Parameters given) {
    answers.json(
        ctx,
        () ->
            new EventListView(
                Total.of(events.size()),
                events.stream().map(EventsResource::item).toList(),
                Map.of("self", PATH)));
  }

  private static EventListView.Item item(Event event) {
    return new EventListView.Item(
        event.id(),
        event.title(),
        event.type(),
        event.when().from(),
        event.when().to(),
        event.when().precision(),
        event.verified(),
        event.sources());
  }
}
