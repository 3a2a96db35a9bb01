package org.onrecord.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The headers that every answer carries.
final class SecurityHeaders {
  /// What a page may load: nothing but what this server serves, and scripts may make markup only
  /// through lit-html.
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " manifest-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

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
              "Access-Control-Expose-Headers", "ETag, Last-Modified, Link, OnRecord-Total"));

  private SecurityHeaders() {}

  /// Puts the headers of an answer to `path`; those of CORS for reading the API only.
  static void put(String method, String path, BiConsumer<String, String> header) {
    ALWAYS.forEach(header);
    if (isApi(path) && !method.equals("POST")) {
      API.forEach(header);
    }
  }

  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
