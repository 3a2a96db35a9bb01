package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.page.Assets;
import org.onrecord.api.page.PageLanguages;
import org.onrecord.api.page.PageWords;
import org.onrecord.api.page.RecordPages;
import org.onrecord.api.page.Shell;
import org.onrecord.api.page.StatementPage;
import org.onrecord.api.page.SubjectPages;
import org.onrecord.api.show.StatementViews;
import org.onrecord.export.Addresses;
import org.onrecord.export.SchemaOrg;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;

/// The addresses of the web interface outside the API.
final class PagesResource {
  private static final List<String> PLAIN =
      List.of(
          "/",
          "/statements",
          "/actors",
          "/documents",
          "/themes",
          "/instruments",
          "/compare",
          "/timeline",
          "/corpus",
          "/review",
          "/names",
          "/help",
          "/searches");

  private final StatementIndex index;
  private final StatementViews views;
  private final ActorsResource actors;
  private final SubjectPages subjects;
  private final PageLanguages languages;
  private final Shell shell;
  private final Absent absent;

  PagesResource(
      StatementIndex index,
      StatementViews views,
      ActorsResource actors,
      SubjectPages subjects,
      PageLanguages languages,
      Assets web,
      Absent absent) {
    this.index = index;
    this.views = views;
    this.actors = actors;
    this.subjects = subjects;
    this.languages = languages;
    this.shell = new Shell(web, languages);
    this.absent = absent;
  }

  /// Paths without a record.
  static List<String> plain() {
    return PLAIN;
  }

  void empty(Context ctx) {
    shell.write(ctx, 200, Shell.Content.EMPTY, languages.of(ctx));
  }

  void statement(Context ctx) {
    record(
        ctx,
        "statement",
        (id, words) ->
            index
                .statement(id)
                .map(hit -> page(hit, words, Links.addresses(ctx)).content())
                .orElseThrow(() -> absent.statement(id)));
  }

  private StatementPage page(Hit hit, PageWords words, Addresses addresses) {
    var schemaOrg = new SchemaOrg(addresses).alone(views.cited(hit));
    return new StatementPage(views.of(hit, false), schemaOrg, words);
  }

  void document(Context ctx) {
    record(
        ctx,
        "document",
        (id, words) ->
            index
                .document(id)
                .map(document -> RecordPages.document(document, index.statementsOf(id), words))
                .orElseThrow(() -> Ids.unknown("document", id)));
  }

  void actor(Context ctx) {
    String moved = actors.movedTo(Ids.slug(ctx, "actor")).orElse(null);
    if (moved != null) {
      ctx.status(301).header("Location", "/actors/" + Links.encoded(moved));
      return;
    }
    record(ctx, "actor", (id, words) -> RecordPages.actor(actors.view(id), words));
  }

  void theme(Context ctx) {
    record(ctx, "theme", subjects::theme);
  }

  void instrument(Context ctx) {
    record(ctx, "instrument", subjects::instrument);
  }

  void article(Context ctx) {
    String path = ctx.pathParam("article");
    record(ctx, "article", (id, words) -> subjects.article(id, path, words));
  }

  private void record(
      Context ctx, String what, BiFunction<String, PageWords, Shell.Content> found) {
    PageWords words = languages.of(ctx);
    try {
      String id =
          switch (what) {
            case "statement" -> Ids.statement(ctx);
            case "document" -> Ids.document(ctx);
            default -> Ids.slug(ctx, what);
          };
      shell.write(ctx, 200, found.apply(id, words), words);
    } catch (ProblemException e) {
      switch (e.problem().status()) {
        case 404 -> shell.write(ctx, 404, RecordPages.missing(what, words), words);
        case 410 ->
            shell.write(ctx, 410, RecordPages.withdrawn(e.problem().detail(), words), words);
        default -> throw e;
      }
    }
  }

  void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .result("User-agent: *\nDisallow: /api/\n");
  }
}
