package org.onrecord.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// The page that every address of the web interface begins with: `web/index.html`, with what one
/// record says put into it at `<!--head-->` and `<!--record-->`.
final class Shell {
  private static final String FALLBACK =
      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>OnRecord</title>"
          + "<!--head--></head><body><main><!--record--></main></body></html>";

  private final Assets web;

  Shell(Assets web) {
    this.web = web;
  }

  /// What goes into the shell.
  ///
  /// @param title of the window, text
  /// @param head HTML for the head
  /// @param body HTML for the place of the record
  record Content(String title, String head, String body) {
    static final Content EMPTY = new Content("OnRecord", "", "");
  }

  /// The page as bytes.
  byte[] page(Content content) {
    String shell =
        web.read("index.html")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse(FALLBACK);
    return shell
        .replaceFirst(
            "<title>[^<]*</title>",
            java.util.regex.Matcher.quoteReplacement(
                "<title>" + Html.text(content.title()) + "</title>"))
        .replace("<!--head-->", content.head())
        .replace("<!--record-->", content.body())
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Answers with a page, or with 304 when the client holds it.
  void write(Context ctx, int status, Content content) {
    byte[] page = page(content);
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
