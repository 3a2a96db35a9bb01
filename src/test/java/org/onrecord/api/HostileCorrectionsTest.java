package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Writing;
import org.onrecord.correction.CorrectionsFile;

/// Whatever a client sends as a correction, the answer is a sentence and never a fault of ours.
class HostileCorrectionsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TOKEN = "a-token-of-enough-letters";
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final List<String> VALUES =
      List.of(
          "7",
          "-1",
          "1e999",
          "true",
          "null",
          "[]",
          "{}",
          "\"\"",
          "\" \"",
          "[7]",
          "[null]",
          "[[]]",
          "[{}]",
          "[\"\"]",
          "{\"a\":{}}",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\\u202e\"",
          "\"../../etc/passwd\"",
          "\"0123456789ab\"",
          "\"octavia-institute\"",
          "\"privacy\"",
          "\"2024-13-45\"",
          "\"9999999999-01-01\"",
          "\"aaaaaaaaaaaa\"",
          "{\"name\":7}",
          "[{\"name\":\"\"}]",
          "[{\"actor\":\"\"}]",
          "[{\"actor\":7,\"name\":\"X\"}]",
          "{\"sha256\":\"x\"}",
          "{\"exact\":\" \",\"document\":{}}",
          "{\"document\":{\"sha256\":\"00\",\"path\":\"a\"},\"exact\":\"x\",\"prefix\":\"\",\"suffix\":\"\"}");
  private static final List<String> ACTIONS =
      List.of(
          "accept",
          "reject",
          "change-speaker",
          "change-themes",
          "change-said",
          "change-span",
          "quote",
          "sighting",
          "change-kind",
          "change-title",
          "change-published",
          "merge",
          "split",
          "rename",
          "add",
          "add-alias",
          "undo");
  private static final List<String> MEMBERS =
      List.of(
          "statement",
          "target",
          "other",
          "document",
          "words",
          "exact",
          "speakers",
          "onBehalfOf",
          "add",
          "remove",
          "date",
          "kind",
          "title",
          "from",
          "into",
          "entry",
          "actor",
          "name",
          "aliases",
          "category",
          "language",
          "until",
          "joined",
          "basedOn",
          "reason",
          "by",
          "to");

  private Sample sample;
  private OnRecordServer writable;
  private HttpClient client;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    var writing = new Writing(TOKEN, true, Clock.fixed(NOW, ZoneOffset.UTC));
    var settings = new ServerSettings("127.0.0.1", 0, sample.corpus, Set.of(), writing);
    writable = OnRecordServer.start(settings, sample.parts);
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    client.close();
    writable.close();
    sample.close();
  }

  private HttpResponse<String> post(BodyPublisher body, String... headers) throws Exception {
    URI address = writable.address().resolve("/api/v1/corrections");
    HttpRequest request = HttpRequest.newBuilder(address).headers(headers).POST(body).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    return post(body, "Authorization", "Bearer " + TOKEN, "Content-Type", "application/json");
  }

  /// A sentence in a problem, and no fault of ours.
  private static void refused(String sent, HttpResponse<String> answer) throws IOException {
    String shown = sent + " → " + answer.statusCode() + " " + answer.body();
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, shown);
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), shown);
    JsonNode problem = MAPPER.readTree(answer.body());
    assertEquals(answer.statusCode(), problem.get("status").asInt(), shown);
    assertTrue(problem.get("detail").asText().matches("(?s).+[.?]"), shown);
    assertFalse(problem.get("detail").asText().contains("org.onrecord"), shown);
    assertFalse(problem.get("detail").asText().contains("com.fasterxml"), shown);
    assertTrue(problem.get("detail").asText().length() < 2_000, shown);
  }

  @Test
  void whatIsNoCorrectionGetsASentence() throws Exception {
    String deep = "[".repeat(20_000);
    List<String> bodies =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "\u0000",
                "null",
                "true",
                "\"text\"",
                "[]",
                "[[[]]]",
                "{}",
                "{\"action\"",
                "{\"action\":7,\"by\":\"A\"}",
                "{\"action\":null,\"by\":\"A\"}",
                "{\"action\":\"x\",\"by\":7}",
                "{\"action\":\"reject\",\"action\":\"accept\",\"by\":\"A\"}",
                "{\"by\":\"A\",\"action\":\"burn\"}",
                "{'action':'reject'}",
                "<xml/>",
                "NaN",
                deep,
                "{\"by\":\"A\",\"action\":" + deep,
                "{\"by\":\"A\",\"n\":" + "9".repeat(5_000) + "}",
                "{\"by\":\"\\ud800\",\"action\":\"reject\",\"statement\":\"aaaaaaaaaaaa\"}",
                "{\"by\":\"A\",\"action\":\"reject\",\"statement\":\"" + "x".repeat(30_000) + "\"}",
                "{\"by\":\"A\",\"action\":\"change-kind\",\"document\":\""
                    + "x".repeat(30_000)
                    + "\"}",
                "{\"" + "k".repeat(40_000) + "\":1}"));
    for (String body : bodies) {
      refused(body.substring(0, Math.min(60, body.length())), post(BodyPublishers.ofString(body)));
    }
    byte[] broken = "{\"by\":\"A\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    refused("broken UTF-8", post(BodyPublishers.ofByteArray(broken)));
    String reject =
        "{\"by\":\"A\",\"action\":\"reject\",\"statement\":\""
            + sample.gazette.statements().getFirst().id()
            + "\",\"reason\":\"";
    byte[] reason = (reject + "\u00ff\"}").getBytes(StandardCharsets.ISO_8859_1);
    refused("broken UTF-8 in a reason", post(BodyPublishers.ofByteArray(reason)));
    refused("half a character", post(BodyPublishers.ofString(reject + "\\ud800\"}")));
    refused("UTF-16", post(BodyPublishers.ofByteArray("{}".getBytes(StandardCharsets.UTF_16))));
    byte[] big = ("{\"by\":\"" + "A".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
    refused("1 MB", post(BodyPublishers.ofByteArray(big)));
    refused(
        "1 MB in chunks", post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big))));
    assertTrue(CorrectionsFile.of(sample.corpus).read().corrections().isEmpty());
  }

  @Test
  void whoMayNotWriteGetsASentence() throws Exception {
    BodyPublisher body = BodyPublishers.ofString("{\"by\":\"A\",\"action\":\"reject\"}");
    String json = "application/json";
    String bearer = "Bearer " + TOKEN;
    refused("no token", post(body, "Content-Type", json));
    for (String wrong :
        List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Basic " + TOKEN,
            TOKEN,
            "Bearer " + TOKEN + "x")) {
      HttpResponse<String> answer = post(body, "Content-Type", json, "Authorization", wrong);
      refused(wrong, answer);
      assertEquals(401, answer.statusCode(), wrong);
    }
    for (String origin :
        List.of("http://evil.example", "null", "http://127.0.0.1.evil.example", "http://[", "x")) {
      HttpResponse<String> answer =
          post(body, "Content-Type", json, "Authorization", bearer, "Origin", origin);
      refused(origin, answer);
      assertEquals(403, answer.statusCode(), origin);
    }
    refused(
        "another site",
        post(body, "Content-Type", json, "Authorization", bearer, "Sec-Fetch-Site", "cross-site"));
    for (String type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/jsonp",
            "application/json-patch+json",
            "application/xml",
            ",")) {
      refused(type, post(body, "Authorization", bearer, "Content-Type", type));
    }
    refused("no type", post(body, "Authorization", bearer));
    assertTrue(CorrectionsFile.of(sample.corpus).read().corrections().isEmpty());
  }

  @Test
  void noMixtureOfMembersIsAFaultOfOurs() throws Exception {
    long seed = 20_261_122;
    var random = new Random(seed);
    for (int n = 0; n < 600; n++) {
      StringBuilder body = new StringBuilder("{\"by\":\"A\",\"action\":\"");
      body.append(ACTIONS.get(random.nextInt(ACTIONS.size()))).append('"');
      boolean about = random.nextBoolean();
      if (about) {
        body.append(",\"statement\":\"").append(sample.gazette.statements().getFirst().id());
        body.append('"');
      }
      for (int m = random.nextInt(5); m > 0; m--) {
        body.append(",\"").append(MEMBERS.get(random.nextInt(MEMBERS.size()))).append("\":");
        body.append(VALUES.get(random.nextInt(VALUES.size())));
      }
      String sent = body.append('}').toString();
      HttpResponse<String> answer = post(BodyPublishers.ofString(sent));
      if (answer.statusCode() != 201) {
        refused("seed " + seed + ": " + sent, answer);
      }
    }
    assertTrue(CorrectionsFile.of(sample.corpus).read().faults().isEmpty());
    HttpResponse<String> list =
        client.send(
            HttpRequest.newBuilder(writable.address().resolve("/api/v1/corrections")).build(),
            BodyHandlers.ofString());
    assertEquals(200, list.statusCode(), list.body());
    Files.deleteIfExists(CorrectionsFile.of(sample.corpus).path());
  }
}
