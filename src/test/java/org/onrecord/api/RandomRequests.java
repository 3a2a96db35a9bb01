package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Requests drawn from the description, many of them wrong in one way or several.
final class RandomRequests {
  static final String TOKEN = "a-token-of-enough-letters";

  private static final List<String> ODD =
      List.of(
          "-1",
          "0",
          "1.5",
          "1e99",
          "999999999999999999999",
          "NaN",
          "true",
          "null",
          "[]",
          "{}",
          " ",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "𝄞",
          "é̂̃",
          "ﷺ".repeat(300),
          "\"",
          "\"\"",
          "(".repeat(200),
          "* * *",
          "a*",
          "~9",
          "AND OR NOT",
          "privacy NEAR/99999 children",
          "<script>",
          "../../etc/passwd",
          "%2e%2e%2f",
          "2024-02-30",
          "0000-01-01",
          "9999-99",
          "name:",
          "x".repeat(3_999),
          "x".repeat(4_001));
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "7",
          "\"x\"",
          "{}",
          "{\"ids\":7}",
          "{\"ids\":[],\"quotes\":[]}",
          "{\"ids\":[\"\"]}",
          "{\"quotes\":[\"a shield\"]}",
          "{\"quotes\":[null]}",
          "{\"action\":\"accept\",\"by\":\"A\"}",
          "{\"action\":[],\"by\":{}}",
          "\ufeff{}",
          "{} {}",
          "{\"ids\":[\"x\"],\"ids\":[]}",
          "{\"quotes\":[\"\\ud83d\"]}",
          "{\"quotes\":[\"" + "𝄞".repeat(4_000) + "\"]}",
          "{\"ids\":[1e999]}",
          "{\"ids\":" + "[\"x\"]".repeat(3) + "}",
          "{\"a\":".repeat(2_000),
          "[".repeat(30_000),
          "{\"x\":\"" + "y".repeat(70_000) + "\"}");
  private static final List<String> METHODS =
      List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "FOO", "get");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json; charset=utf-16",
          "application/jsonx",
          "text/plain",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          ";",
          "");
  private static final List<String> ACCEPTS =
      List.of(
          "text/csv;q=0.5, application/json;q=0.4, */*;q=0",
          "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
          "text/csv;q=\u00e9",
          "application/*;q=2",
          "\"",
          "application/json",
          "*/*",
          "text/html",
          "nonsense",
          "application/json;q=0",
          ";;",
          "");

  private final Random random;
  private final String host;
  private final Description description;
  private final List<String> paths;
  private final List<String> ids;

  RandomRequests(long seed, Sample sample, String host) throws IOException {
    this.random = new Random(seed);
    this.host = host;
    this.description = Description.read();
    // Events have no end; they are heard in a test of their own.
    this.paths =
        Stream.concat(
                description.parametersByPath().keySet().stream(), description.writes().stream())
            .filter(path -> !path.endsWith("/events"))
            .distinct()
            .toList();
    this.ids =
        List.of(
            sample.gazette.id,
            sample.gazette.statements().getFirst().id(),
            "octavia-institute",
            "name:Boris Specimen",
            "privacy",
            "harbour-treaty",
            "stale-cursor",
            "0000000000zz",
            "UPPER",
            "..",
            "\u0000",
            "𝄞",
            "x".repeat(2_000));
  }

  /// A request.
  ///
  /// @param path with its parameters, as sent
  record Drawn(String method, String path, String bytes) {
    String shown() {
      return bytes.length() < 600 ? bytes : bytes.substring(0, 600) + "…";
    }
  }

  Drawn next() {
    String path = pick(paths);
    boolean writes = description.root.at("/paths/" + path.replace("/", "~1")).has("post");
    String method = method(writes);
    String address =
        path.replace("{facet}", "actor").replace("{id}", encoded(pick(ids))) + query(path);
    var request = new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: " + host + "\r\n");
    headers(request, writes);
    if (method.equals("POST") || random.nextInt(30) == 0) {
      body(request);
    } else {
      request.append("\r\n");
    }
    return new Drawn(method, address, request.toString());
  }

  private String method(boolean writes) {
    if (writes && random.nextBoolean()) {
      return "POST";
    }
    return switch (random.nextInt(20)) {
      case 0 -> pick(METHODS);
      case 1 -> "HEAD";
      default -> "GET";
    };
  }

  private void headers(StringBuilder request, boolean writes) {
    request.append("Connection: close\r\n");
    if (random.nextInt(4) == 0) {
      request.append("Accept: ").append(pick(ACCEPTS)).append("\r\n");
    }
    if (random.nextInt(8) == 0) {
      request
          .append("If-None-Match: ")
          .append(pick(List.of("*", "\"x\"", "W/", ",,,")))
          .append("\r\n");
    }
    if (random.nextInt(20) == 0) {
      request.append("Range: bytes=").append(pick(List.of("0-", "-5", "9-1", "x"))).append("\r\n");
    }
    if (writes && random.nextInt(3) > 0) {
      request.append("Authorization: Bearer ").append(TOKEN).append("\r\n");
      request.append("Content-Type: ").append(pick(TYPES)).append("\r\n");
    }
  }

  private void body(StringBuilder request) {
    String body =
        new String(pick(BODIES).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    if (random.nextInt(4) == 0) {
      request.append("Transfer-Encoding: chunked\r\n\r\n");
      if (!body.isEmpty()) {
        request
            .append(Integer.toHexString(body.length()))
            .append("\r\n")
            .append(body)
            .append("\r\n");
      }
      request.append("0\r\n\r\n");
    } else {
      request.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    }
  }

  private String query(String path) {
    List<JsonNode> known =
        description.parameters(path).stream()
            .filter(p -> p.get("in").asText().equals("query"))
            .toList();
    List<String> pairs = new ArrayList<>();
    for (int n = known.isEmpty() ? 0 : random.nextInt(4); n > 0; n--) {
      JsonNode parameter = pick(known);
      String pair = parameter.get("name").asText() + "=" + value(parameter);
      pairs.add(pair);
      if (random.nextInt(12) == 0) {
        pairs.add(pair);
      }
    }
    if (random.nextInt(20) == 0) {
      pairs.add(pick(List.of("unknown=1", "=", "&&", "q", "%zz=1", "Q=x", "limit[]=1")));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private String value(JsonNode parameter) {
    JsonNode schema = description.followed(parameter.get("schema"));
    JsonNode one = schema.has("items") ? description.followed(schema.get("items")) : schema;
    if (random.nextInt(5) == 0) {
      return encoded(pick(ODD));
    }
    if (List.of("after", "since").contains(parameter.get("name").asText())) {
      return pick(
          List.of("MS0wMGVlYjU4OA", "nonsense", "AAAA", "%2B%2B%2F", "MS0wMGVlYjU4OABORVdF"));
    }
    if (one.has("enum")) {
      JsonNode values = one.get("enum");
      String value = values.get(random.nextInt(values.size())).asText();
      return encoded(random.nextInt(9) == 0 ? value.toUpperCase(Locale.ROOT) : value);
    }
    return switch (one.path("type").asText()) {
      case "integer" -> String.valueOf(random.nextInt(-2, 60));
      case "number" -> "0." + random.nextInt(10);
      case "boolean" -> String.valueOf(random.nextBoolean());
      default ->
          encoded(
              pick(
                  List.of(
                      "privacy",
                      "octavia-institute",
                      "harbour",
                      "en",
                      "2024",
                      "2024-07-30",
                      "",
                      "“a shield”",
                      "treat* ~children",
                      "6",
                      "harbour-treaty/6")));
    };
  }

  /// Escaped, and now and then not, as far as a request line can hold it.
  private String encoded(String value) {
    if (random.nextInt(15) == 0 && value.chars().allMatch(c -> c > 32 && c < 127 && c != '#')) {
      return value;
    }
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
