package org.onrecord.api.gate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The headers that every answer carries.
public final class SecurityHeaders {
  /// What a page may load: nothing but what this server serves, and scripts may make markup only
  /// through lit-html.
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src"
          + " 'self'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types"
          + " lit-html";

  /// The same for the addresses of documents, whose pages pdf.js draws: its worker may start.
  static final String DOCUMENT_POLICY =
      POLICY.replace("worker-src 'none'", "worker-src 'self'") + " pdf-worker";

  /// For pdf.js itself: its worker may decode pictures by WebAssembly, and do nothing else.
  static final String WORKER_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

  /// For the card of a statement, which any site may frame and which runs nothing.
  static final String EMBED_POLICY =
      "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors *";

  private static final Map<String, String> ALWAYS =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy", POLICY,
              "X-Content-Type-Options", "nosniff",
              "Referrer-Policy", "strict-origin-when-cross-origin",
              "Cross-Origin-Opener-Policy", "same-origin",
              "Vary", "Accept, Accept-Encoding"));

  private static final Map<String, String> API =
      new TreeMap<>(
          Map.of(
              "Access-Control-Allow-Origin", "*",
              "Access-Control-Expose-Headers",
                  "ETag, Last-Modified, Link, OnRecord-Total, OnRecord-Generation, Retry-After"));

  private SecurityHeaders() {}

  /// Puts the headers of an answer to `path`; those of CORS for reading the API only.
  static void put(String method, String path, BiConsumer<String, String> header) {
    ALWAYS.forEach(header);
    header.accept("Content-Security-Policy", policy(path));
    if (isApi(path) && !method.equals("POST")) {
      API.forEach(header);
    }
  }

  private static String policy(String path) {
    if (path.startsWith("/vendor/pdfjs-dist/")) {
      return WORKER_POLICY;
    }
    if (path.startsWith("/embed/")) {
      return EMBED_POLICY;
    }
    return path.startsWith("/documents/") ? DOCUMENT_POLICY : POLICY;
  }

  /// Whether a path is one of the API, and not of the page.
  public static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
