package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is held is not sent again: on every route that reads.
class ConditionalTest {
  /// What is never the same twice, or is no answer from the index.
  private static final Set<String> ALWAYS_SENT =
      Set.of("/api/v1/health/live", "/api/v1/health/ready", "/api/v1/metrics");

  static Sample sample;
  static Client client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static Set<String> addresses() throws IOException {
    Map<String, String> ids =
        Map.of(
            "/statements/", sample.gazette.statements().getFirst().id(),
            "/documents/", sample.gazette.id,
            "/actors/", "octavia-institute",
            "/themes/", "press",
            "/instruments/", "harbour-treaty",
            "/problems/", "not-found");
    Set<String> addresses = new TreeSet<>();
    for (String path : Description.read().parametersByPath().keySet()) {
      String address = path;
      for (var id : ids.entrySet()) {
        address = address.replace(id.getKey() + "{id}", id.getKey() + id.getValue());
      }
      if (!address.contains("{") && !address.endsWith("/events")) {
        addresses.add(address);
      }
    }
    addresses.addAll(Set.of("/opensearch.xml", "/statements/" + ids.get("/statements/"), "/"));
    return addresses;
  }

  @Test
  void whatIsHeldIsNotSentAgainAndHeadSaysWhatGetSays() throws IOException {
    int asked = 0;
    for (String address : addresses()) {
      HttpResponse<String> first = client.get(address);
      String tag = first.headers().firstValue("ETag").orElse("");
      if (first.statusCode() == 200 && !ALWAYS_SENT.contains(address)) {
        assertNotEquals("", tag, address);
        HttpResponse<String> again = client.get(address, "If-None-Match", "\"x\", " + tag);
        assertEquals(304, again.statusCode(), address);
        assertEquals("", again.body(), address);
        assertEquals(tag, again.headers().firstValue("ETag").orElse(""), address);
        assertEquals(200, client.get(address, "If-None-Match", "\"x\"").statusCode(), address);
        HttpResponse<String> head = client.send("HEAD", address);
        assertEquals("", head.body(), address);
        for (String coding : List.of("identity", "gzip")) {
          assertEquals(headers("GET", address, coding), headers("HEAD", address, coding), address);
        }
        asked++;
      }
    }
    assertTrue(asked > 30, asked + " asked");
  }

  /// The head of an answer but for what a clock says, in the order of names. How a body is cut
  /// into chunks need not be said where there is none (RFC 9112, 6.1).
  private static SortedSet<String> headers(String method, String address, String coding) {
    String answer =
        client.raw(
            method
                + " "
                + address.replace(" ", "%20")
                + " HTTP/1.1\r\nHost: "
                + client.host()
                + "\r\nAccept-Encoding: "
                + coding
                + "\r\nConnection: close\r\n\r\n");
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    return new TreeSet<>(
        head.lines()
            .filter(line -> !line.matches("(Date|Server-Timing|Transfer-Encoding): .*"))
            .toList());
  }

  @Test
  void theFormTheQuestionAndTheGenerationMakeTheTag() {
    String path = "/api/v1/statements";
    String json = tag(path, "application/json");
    assertEquals(json, tag(path, "*/*"));
    assertNotEquals(json, tag(path, "text/csv"));
    assertNotEquals(tag(path, "text/csv"), tag(path, "application/x-ndjson"));
    assertNotEquals(json, tag(path + "?theme=privacy", "*/*"));
    assertEquals(
        tag(path + "?theme=privacy&voice=DIRECT", "*/*"),
        tag(path + "?voice=DIRECT&theme=privacy", "*/*"));
  }

  private static String tag(String path, String accept) {
    return client.get(path, "Accept", accept).headers().firstValue("ETag").orElse("");
  }

  @Test
  void theDescriptionForBrowsersAsksThePageTheApiAndTheFeed() {
    String description = client.get("/opensearch.xml").body();
    String root = sample.server.address().toString().replaceFirst("/$", "");
    assertTrue(description.contains("template=\"" + root + "/?q={searchTerms}\""), description);
    assertTrue(description.contains("/api/v1/statements?q={searchTerms}&amp;limit={count?}\""));
    assertTrue(description.contains("/api/v1/statements.atom?q={searchTerms}\""));
    assertEquals(200, client.get("/api/v1/statements.atom?q=privacy").statusCode());
  }
}
