package org.onrecord.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.ChangeView;
import org.onrecord.api.view.ChangesView;
import org.onrecord.api.view.StatementView;
import org.onrecord.index.Changes;
import org.onrecord.index.Changes.Change;
import org.onrecord.index.StatementIndex;

/// Turns what changed into answers of the API. Safe for threads.
final class ChangesPages {
  static final String PATH = Links.API + "/changes";

  /// What shapes an answer that is streamed.
  static final Set<String> STREAMED =
      StatementParameters.with(StatementParameters.FILTERS, "since", "fields", "highlight");

  static final Set<String> PARAMETERS = StatementParameters.with(STREAMED, "limit");

  private final StatementIndex index;
  private final Searches searches;
  private final StatementParameters parameters;
  private final StatementViews views;

  ChangesPages(
      StatementIndex index,
      Searches searches,
      StatementParameters parameters,
      StatementViews views) {
    this.index = index;
    this.searches = searches;
    this.parameters = parameters;
    this.views = views;
  }

  /// The answer to a request.
  ChangesView page(Parameters given) {
    Asked asked = parameters.read(given);
    int limit = given.number("limit", 1, 200, 100);
    return view(searches.changes(since(given), asked.query(), limit), asked);
  }

  /// The cursor asked with: the beginning where none is given, the end for `now`.
  String since(Parameters given) {
    Optional<String> since = given.one("since");
    return since.filter("now"::equals).isPresent()
        ? index.lastChange()
        : since.orElse(Changes.BEGINNING);
  }

  private ChangesView view(Changes told, Asked asked) {
    Map<String, List<String>> next = new LinkedHashMap<>(asked.given());
    next.put("since", List.of(told.cursor()));
    return new ChangesView(
        told.generation(),
        told.changes().stream().map(change -> view(change, asked)).toList(),
        told.cursor(),
        told.more(),
        Links.named("self", Links.of(PATH, asked.given()), "next", Links.of(PATH, next)));
  }

  ChangeView view(Change change, Asked asked) {
    return switch (change) {
      case Changes.Present present ->
          new ChangeView(
              name(change),
              change.at(),
              change.statement(),
              change.document(),
              null,
              shown(present, asked));
      case Changes.Withdrawn gone ->
          new ChangeView(name(gone), gone.at(), gone.statement(), gone.document(), null, null);
      case Changes.Unmatched left ->
          new ChangeView(
              name(left), left.at(), left.statement(), left.document(), left.copyOf(), null);
    };
  }

  static String name(Change change) {
    return switch (change) {
      case Changes.Present present -> present.added() ? "added" : "changed";
      case Changes.Withdrawn gone -> "withdrawn";
      case Changes.Unmatched left -> "unmatched";
    };
  }

  private Object shown(Changes.Present present, Asked asked) {
    StatementView statement = views.timed(present.hit(), asked.highlight());
    return asked.fields().isEmpty() ? statement : StatementViews.only(statement, asked.fields());
  }
}
