package org.onrecord.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.Modes;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.export.RecordForms;
import org.onrecord.api.gate.Route;
import org.onrecord.api.http.Accepted;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.show.Cites;
import org.onrecord.api.show.Explanations;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.PageView;
import org.onrecord.api.view.SightingView;
import org.onrecord.api.view.SimilarView;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;

/// `/statements` and one statement.
final class StatementsResource {
  private static final String PATH = Links.API + "/statements";

  private final StatementIndex index;
  private final Answers answers;
  private final StatementParameters parameters;
  private final StatementPages pages;
  private final StatementViews views;
  private final Explanations explanations;
  private final Absent absent;
  private final Cites cites;
  private final ExportResource exports;

  StatementsResource(
      StatementIndex index,
      Answers answers,
      StatementParameters parameters,
      StatementPages pages,
      StatementViews views,
      Explanations explanations,
      Absent absent,
      Cites cites,
      ExportResource exports) {
    this.index = index;
    this.answers = answers;
    this.parameters = parameters;
    this.pages = pages;
    this.views = views;
    this.explanations = explanations;
    this.absent = absent;
    this.cites = cites;
    this.exports = exports;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Route page = Route.of(PATH, StatementParameters.PAGE, this::search);
    routes.add(page.or(ctx -> wanted(ctx, page)));
    routes.add(Route.of(PATH + ".json", StatementParameters.PAGE, this::search));
    routes.addAll(exports.routes());
    for (Form form : Form.OF_STATEMENTS.reversed()) {
      String path = PATH + "/{id}." + form.suffix();
      routes.add(Route.of(path, Set.of(), (ctx, given) -> one(ctx, form)));
    }
    routes.add(
        Route.of(
            PATH + "/{id}",
            Set.of(),
            (ctx, given) -> one(ctx, Accepted.of(ctx, Form.OF_STATEMENTS))));
    routes.add(Route.of(PATH + "/{id}/explanation", Set.of(), this::explanation));
    routes.add(Route.of(PATH + "/{id}/similar", Set.of("limit"), this::similar));
    return routes;
  }

  /// What answers in the form that a request wants most. Where it asks for a page, as only JSON has
  /// them, and takes JSON too, it gets that.
  private Route wanted(Context ctx, Route page) {
    Form form = Accepted.of(ctx, Form.OF_LISTS);
    if (form == Form.JSON) {
      return page;
    }
    boolean paged = !ExportResource.taken(form).containsAll(ctx.queryParamMap().keySet());
    return paged && Accepted.best(ctx.header("Accept"), List.of(Form.JSON)).isPresent()
        ? page
        : exports.route(PATH, form);
  }

  private void search(Context ctx, Parameters given) {
    Asked asked = parameters.read(given);
    answers.json(
        ctx,
        () -> {
          PageView page = pages.page(asked, PATH);
          String next = page.links().get("next");
          if (next != null) {
            ctx.header("Link", "<" + next + ">; rel=\"next\"");
          }
          return page;
        });
  }

  private void one(Context ctx, Form form) {
    String id = Ids.statement(ctx);
    if (form == Form.JSON) {
      answers.json(ctx, () -> views.alone(found(id), index));
      return;
    }
    String generation = index.standing().generation();
    answers.write(
        ctx,
        form.mediaType(),
        () -> RecordForms.of(cites.of(found(id)), form, Links.addresses(ctx), generation));
  }

  private void explanation(Context ctx, Parameters given) {
    String id = Ids.statement(ctx);
    answers.json(
        ctx,
        () -> {
          Hit hit = found(id);
          return index
              .document(hit.statement().documentId())
              .map(document -> explanations.of(hit, document))
              .orElseThrow(() -> absent.statement(id));
        });
  }

  private void similar(Context ctx, Parameters given) {
    String id = Ids.statement(ctx);
    int limit = given.number("limit", 1, 50, 10);
    answers.json(
        ctx,
        () -> {
          Hit hit = found(id);
          return new SimilarView(
              id,
              index.standing().generation(),
              index.knowsMeaning(id) ? Modes.MEANING : Modes.WORDS,
              index.similar(id, limit).stream().map(like -> views.of(like, false)).toList(),
              hit.sightings().stream().map(SightingView::of).toList(),
              new TreeMap<>(
                  Map.of(
                      "self", Links.of(Links.statement(id) + "/similar", given.given()),
                      "statement", Links.statement(id))));
        });
  }

  private Hit found(String id) {
    return index.statement(id).orElseThrow(() -> absent.statement(id));
  }
}
