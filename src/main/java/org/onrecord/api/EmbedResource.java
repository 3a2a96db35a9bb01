package org.onrecord.api;

import io.javalin.http.Context;
import org.onrecord.api.correct.Absent;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Ids;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.page.EmbedPage;
import org.onrecord.api.page.PageLanguages;
import org.onrecord.api.show.StatementViews;
import org.onrecord.index.StatementIndex;

/// `/embed/{id}`: the card of a statement for the frames of other sites.
final class EmbedResource {
  private final StatementIndex index;
  private final StatementViews views;
  private final PageLanguages languages;
  private final Absent absent;

  EmbedResource(
      StatementIndex index, StatementViews views, PageLanguages languages, Absent absent) {
    this.index = index;
    this.views = views;
    this.languages = languages;
    this.absent = absent;
  }

  void answer(Context ctx) {
    EmbedPage page = new EmbedPage(languages.withoutCookie(ctx));
    try {
      String id = Ids.statement(ctx);
      String address = Links.addresses(ctx).statement(id).orElse("/statements/" + id);
      write(
          ctx,
          200,
          index
              .statement(id)
              .map(hit -> page.card(views.of(hit, false), address))
              .orElseThrow(() -> absent.statement(id)));
    } catch (ProblemException e) {
      int status = e.problem().status();
      if (status != 404 && status != 410) {
        throw e;
      }
      boolean known = status == 410;
      String none = page.words().say("record.missing.statement");
      write(ctx, status, page.absent(known ? e.problem().detail() : none));
    }
  }

  private static void write(Context ctx, int status, byte[] page) {
    String tag = "W/\"" + Answers.digest(page) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    String asked = ctx.header("If-None-Match");
    if (status == 200 && asked != null && Answers.matches(asked, tag)) {
      ctx.status(304);
      return;
    }
    ctx.status(status).contentType("text/html; charset=utf-8").result(page);
  }
}
