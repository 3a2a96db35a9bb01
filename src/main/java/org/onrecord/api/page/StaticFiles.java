package org.onrecord.api.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.api.http.Answers;

/// Serves the files of the page and the libraries it uses.
public final class StaticFiles {
  /// Version of lit-html that the page is built with; it stands in the library's path.
  static final String LIT = "3.3.2";

  /// Version of pdf.js that draws the pages of a pdf.
  static final String PDFJS = "5.4.624";

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("bcmap", "application/octet-stream"),
          Map.entry("icc", "application/vnd.iccprofile"),
          Map.entry("pfb", "application/x-font-type1"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("woff2", "font/woff2"));

  private final Assets web;
  private final List<Library> libraries =
      List.of(Library.of("lit-html", LIT), Library.of("pdfjs-dist", PDFJS));

  public StaticFiles(Assets web) {
    this.web = web;
  }

  /// Answers with the file under the request's path, if there is one.
  public boolean answer(Context ctx) {
    String path = ctx.path().substring(1);
    for (Library library : libraries) {
      if (path.startsWith(library.path())) {
        return library(ctx, library, path.substring(library.path().length()));
      }
    }
    return !path.equals("index.html") && write(ctx, path, web.read(path), "no-cache");
  }

  private static boolean library(Context ctx, Library library, String path) {
    String version = library.version() + "/";
    boolean fixed = path.startsWith(version);
    String name = fixed ? path.substring(version.length()) : path;
    String cached = fixed ? "public, max-age=31536000, immutable" : "no-cache";
    return write(ctx, name, library.files().read(name), cached);
  }

  /// A library of the page.
  ///
  /// @param path that its files stand under, without the first slash
  private record Library(String path, String version, Assets files) {
    static Library of(String name, String version) {
      String folder = "/META-INF/resources/webjars/" + name + "/" + version + "/";
      return new Library("vendor/" + name + "/", version, Assets.onClassPath(folder));
    }
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
