package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.onrecord.api.view.PageView;
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

  StatementsResource(
      StatementIndex index,
      Answers answers,
      StatementParameters parameters,
      StatementPages pages,
      StatementViews views,
      Explanations explanations,
      Absent absent) {
    this.index = index;
    this.answers = answers;
    this.parameters = parameters;
    this.pages = pages;
    this.views = views;
    this.explanations = explanations;
    this.absent = absent;
  }

  List<Route> routes() {
    return List.of(
        Route.of(PATH, StatementParameters.PAGE, this::search),
        Route.of(PATH + "/{id}", Set.of(), this::one),
        Route.of(PATH + "/{id}/explanation", Set.of(), this::explanation));
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

  private void one(Context ctx, Parameters given) {
    String id = Ids.statement(ctx);
    answers.json(ctx, () -> views.alone(found(id), index));
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

  private Hit found(String id) {
    return index.statement(id).orElseThrow(() -> absent.statement(id));
  }
}
