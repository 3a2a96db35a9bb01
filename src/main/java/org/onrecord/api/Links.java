package org.onrecord.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.export.Addresses;

/// Writes addresses of this server, always relative to its root.
final class Links {
  static final String API = "/api/v1";

  private Links() {}

  /// Where the records of this server are found, as the request found it.
  static Addresses addresses(Context ctx) {
    String host = ctx.host();
    return host == null ? Addresses.NONE : new Addresses(ctx.scheme() + "://" + host);
  }

  /// A path below the API with parameters, in their order.
  static String of(String path, Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, values) -> values.forEach(v -> pairs.add(name + "=" + encoded(v))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /// A path with one parameter.
  static String of(String path, String name, String value) {
    return of(path, Map.of(name, List.of(value)));
  }

  /// Links by name, in this order.
  static Map<String, String> named(String name, String to, String other, String toOther) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put(name, to);
    links.put(other, toOther);
    return links;
  }

  static String statement(String id) {
    return API + "/statements/" + id;
  }

  static String document(String id) {
    return API + "/documents/" + id;
  }

  static String actor(String id) {
    return API + "/actors/" + encoded(id);
  }

  static String theme(String id) {
    return API + "/themes/" + encoded(id);
  }

  /// A value as it stands in an address.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2F", "/")
        .replace("%2C", ",");
  }
}
