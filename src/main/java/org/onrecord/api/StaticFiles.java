package org.onrecord.api;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/// Serves the files of the page and the libraries it uses.
final class StaticFiles {
  /// Version of lit-html that the page is built with; it stands in the library's path.
  static final String LIT = "3.3.2";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "webmanifest", "application/manifest+json",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final Assets web;
  private final Assets lit =
      Assets.onClassPath("/META-INF/resources/webjars/lit-html/" + LIT + "/");

  StaticFiles(Assets web) {
    this.web = web;
  }

  /// Answers with the file under the request's path, if there is one.
  boolean answer(Context ctx) {
    String path = ctx.path().substring(1);
    if (path.startsWith("vendor/lit-html/" + LIT + "/")) {
      String name = path.substring(("vendor/lit-html/" + LIT + "/").length());
      return write(ctx, name, lit.read(name), "public, max-age=31536000, immutable");
    }
    if (path.startsWith("vendor/lit-html/")) {
      String name = path.substring("vendor/lit-html/".length());
      return write(ctx, name, lit.read(name), "no-cache");
    }
    return !path.equals("index.html") && write(ctx, path, web.read(path), "no-cache");
  }

  private static boolean write(
      Context ctx, String name, Optional<byte[]> found, String cacheControl) {
    String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (found.isEmpty() || mediaType == null) {
      return false;
    }
    String tag = "W/\"" + Answers.digest(found.get()) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", cacheControl);
    String asked = ctx.header("If-None-Match");
    if (asked != null && Answers.matches(asked, tag)) {
      ctx.status(304);
    } else {
      ctx.contentType(mediaType).result(found.get());
    }
    return true;
  }
}
