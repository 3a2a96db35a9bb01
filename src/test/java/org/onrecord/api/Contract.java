package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.api.http.ProblemKind;

/// Holds whatever a server answers to `docs/reference/openapi.yaml`, by a validator that is not
/// ours. [Client] asks it about every answer of every test of the API.
final class Contract {
  private static final String ID = "https://onrecord.example/openapi.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Description description;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Contract(Description description) {
    this.description = description;
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(Map.of(ID, description.root.toString())));
  }

  static Contract read() {
    try {
      return new Contract(Description.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with a value of the schema at a place of the description, such as
  /// `/components/schemas/Problem`.
  List<String> faults(String pointer, JsonNode value) {
    Schema schema =
        schemas.computeIfAbsent(pointer, p -> registry.getSchema(SchemaLocation.of(ID + "#" + p)));
    return schema.validate(value).stream().map(Error::toString).toList();
  }

  /// Asserts that an answer is one that the description allows.
  void check(String method, String path, HttpResponse<String> answer) {
    boolean plain = answer.headers().firstValue("Content-Encoding").isEmpty();
    if (path.startsWith("/api/v1/") && plain) {
      String type = answer.headers().firstValue("Content-Type").orElse("");
      check(method, path, answer.statusCode(), type, answer.body());
    }
  }

  /// The same of the parts of an answer.
  void check(String method, String address, int status, String type, String body) {
    String what = method + " " + address.substring(0, Math.min(300, address.length()));
    if (status >= 400) {
      problem(status, type, body, method.equals("HEAD"), what);
      return;
    }
    if (method.equals("OPTIONS")) {
      assertEquals("", body, what);
      return;
    }
    Optional<String> described = description.path(address);
    assertTrue(described.isPresent(), () -> what + " gives " + status + " but is not described");
    String path = described.orElseThrow();
    if (method.equals("HEAD") || status == 304) {
      assertEquals("", body, what);
      return;
    }
    String pointer = pointer(path, method);
    JsonNode response = description.root.at(pointer + "/responses/" + status);
    assertTrue(!response.isMissingNode(), () -> what + " gives " + status + ", not described");
    content(pointer + "/responses/" + status, response, type, body, what);
  }

  private static String pointer(String path, String method) {
    return "/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
  }

  private void content(String at, JsonNode response, String type, String body, String what) {
    String media = type.replaceFirst(";.*", "").strip();
    if (!response.has("content")) {
      assertEquals("", body, what);
      return;
    }
    JsonNode described = response.path("content");
    JsonNode content = described.has(media) ? described.get(media) : described.path("*/*");
    assertTrue(!content.isMissingNode(), () -> what + " gives " + media + ", not described");
    // Answers of some fields only are parts of what their schema demands.
    boolean whole = !what.contains("fields=");
    if ((media.equals("application/json") || media.endsWith("+json")) && whole) {
      String pointer = at + "/content/" + media.replace("/", "~1") + "/schema";
      assertEquals(List.of(), faults(pointer, json(body, what)), what);
    }
  }

  private void problem(int status, String type, String body, boolean head, String what) {
    assertEquals("application/problem+json", type, what);
    if (head && body.isEmpty()) {
      return;
    }
    // Of a request whose head cannot be read the server does not know that it was HEAD.
    assertTrue(!head || status == 400, what);
    JsonNode problem = json(body, what);
    assertEquals(List.of(), faults("/components/schemas/Problem", problem), what);
    assertEquals(status, problem.get("status").asInt(), what);
    String slug = problem.get("type").asText().replaceFirst(".*/", "");
    Optional<ProblemKind> kind = ProblemKind.of(slug);
    assertTrue(kind.isPresent(), () -> what + " gives a problem without a page: " + slug);
  }

  private static JsonNode json(String body, String what) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException e) {
      throw new AssertionError(what + " is no JSON: " + body, e);
    }
  }
}
