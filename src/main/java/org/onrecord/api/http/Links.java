package org.onrecord.api.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.export.Addresses;

/// Writes addresses of this server, always relative to its root.
public final class Links {
  /// Where the API begins.
  public static final String API = "/api/v1";

  private Links() {}

  /// Where the records of this server are found, as the request found it.
  public static Addresses addresses(Context ctx) {
    String host = ctx.host();
    return host == null ? Addresses.NONE : new Addresses(ctx.scheme() + "://" + host);
  }

  /// A path below the API with parameters, in their order.
  public static String of(String path, Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, values) -> values.forEach(v -> pairs.add(name + "=" + encoded(v))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /// A path with one parameter.
  public static String of(String path, String name, String value) {
    return of(path, Map.of(name, List.of(value)));
  }

  /// Links by name, in this order.
  public static Map<String, String> named(String name, String to, String other, String toOther) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put(name, to);
    links.put(other, toOther);
    return links;
  }

  /// Where a statement is read.
  public static String statement(String id) {
    return API + "/statements/" + id;
  }

  /// Where a document is read.
  public static String document(String id) {
    return API + "/documents/" + id;
  }

  /// Where an actor is read.
  public static String actor(String id) {
    return API + "/actors/" + encoded(id);
  }

  /// Where a concern is read.
  public static String theme(String id) {
    return API + "/themes/" + encoded(id);
  }

  /// A value as it stands in an address.
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":")
        .replace("%2F", "/")
        .replace("%2C", ",");
  }
}
