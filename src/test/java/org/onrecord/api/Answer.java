package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.api.http.ProblemKind;

/// Reads answers of the API in tests.
public final class Answer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Answer() {}

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertEquals(200, answer.statusCode(), answer.body());
    return MAPPER.readTree(answer.body());
  }

  static List<String> ids(HttpResponse<String> answer) throws IOException {
    return json(answer).get("items").findValuesAsText("id").isEmpty()
        ? List.of()
        : items(json(answer));
  }

  private static List<String> items(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }

  /// The ids of a page and of all that its links lead to.
  static List<String> walk(Client client, String path) throws IOException {
    List<String> ids = new ArrayList<>();
    String next = path;
    while (next != null) {
      JsonNode page = json(client.get(next));
      ids.addAll(items(page));
      next = page.get("links").has("next") ? page.at("/links/next").asText() : null;
    }
    return ids;
  }

  /// Asserts that an answer is a problem of this kind, whole and well-formed; gives it back.
  public static JsonNode problem(ProblemKind kind, HttpResponse<String> answer) throws IOException {
    assertEquals(kind.status(), answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    return problem(kind, answer.body());
  }

  public static JsonNode problem(ProblemKind kind, String body) throws IOException {
    JsonNode problem = MAPPER.readTree(body);
    assertEquals("/api/v1/problems/" + kind.slug(), problem.path("type").asText(), body);
    assertEquals(kind.title(), problem.path("title").asText());
    assertEquals(kind.status(), problem.path("status").asInt());
    assertTrue(problem.path("detail").asText().matches("(?s).+[.?]"), body);
    return problem;
  }
}
