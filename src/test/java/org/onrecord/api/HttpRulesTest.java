package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.SecurityHeaders;
import org.onrecord.api.http.ProblemKind;

/// What holds for every route.
class HttpRulesTest {
  private static final String STATEMENTS = "/api/v1/statements";

  Sample sample;
  Client client;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
  }

  @AfterEach
  void stop() {
    client.close();
    sample.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void anUnknownParameterIsNamedWithTheNearest() throws IOException {
    JsonNode problem =
        Answer.problem(ProblemKind.UNKNOWN_PARAMETER, client.get(STATEMENTS + "?them=privacy"));
    assertEquals("them", problem.get("parameter").asText());
    assertEquals("theme", problem.get("proposal").asText());
    assertEquals(
        "“them” is no parameter of this address; did you mean “theme”?",
        problem.get("detail").asText());
  }

  @Test
  void valuesOverTheirLimitsAreRefused() throws IOException {
    for (String query :
        List.of(
            "limit=201",
            "limit=0",
            "limit=many",
            "limit=1&limit=2",
            "facetLimit=1001",
            "minConfidence=1.5",
            "minConfidence=NaN",
            "sort=best",
            "mode=guess",
            "voice=LOUD",
            "facets=actor,colour",
            "fields=id,name",
            "histogram=hour",
            "highlight=yes",
            "rollUp=all",
            "said.from=2024-02-30",
            "said.from=yesterday",
            "said.from=2024-08&said.to=2024-07",
            "actor=" + "x".repeat(4001))) {
      JsonNode problem =
          Answer.problem(ProblemKind.BAD_PARAMETER, client.get(STATEMENTS + "?" + query));
      String named = query.substring(0, query.indexOf('='));
      assertEquals(query.contains("&said") ? "said.to" : named, problem.get("parameter").asText());
    }
  }

  @Test
  void meaningIsRefusedWhereTheIndexKnowsNone() throws IOException {
    for (String mode : List.of("meaning", "both")) {
      JsonNode problem =
          Answer.problem(
              ProblemKind.NO_MEANING, client.get(STATEMENTS + "?q=privacy&mode=" + mode));
      assertEquals("mode", problem.get("parameter").asText());
      assertEquals("words", problem.get("proposal").asText());
    }
  }

  @Test
  void addressesThatCannotBeDecodedAreRefused() throws IOException {
    for (String query : List.of("q=%zz", "q=%", "q=%ff", "%zz=1")) {
      String answer = client.raw(STATEMENTS + "?" + query, client.host());
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      Answer.problem(ProblemKind.BAD_REQUEST, body(answer));
    }
  }

  private static String body(String answer) {
    assertTrue(answer.contains("Content-Type: application/problem+json\r\n"), answer);
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void cursorsThatAreNoneAreBadAndOldOnesStale() throws IOException {
    Answer.problem(ProblemKind.BAD_CURSOR, client.get(STATEMENTS + "?after=nonsense"));
    Answer.problem(ProblemKind.BAD_CURSOR, client.get("/api/v1/documents?after=nonsense"));
    String statements = next(STATEMENTS + "?limit=1");
    String documents = next("/api/v1/documents?limit=1");
    assertEquals(200, client.get(statements).statusCode());
    sample.index.remove("letter.txt");
    sample.index.commit(Map.of("pipeline", "1"));
    Answer.problem(ProblemKind.STALE_CURSOR, client.get(statements));
    Answer.problem(ProblemKind.STALE_CURSOR, client.get(documents));
  }

  private String next(String path) throws IOException {
    HttpResponse<String> answer = client.get(path);
    return Answer.json(answer).at("/links/next").asText();
  }

  @Test
  void theNextPageStandsInTheLinkHeaderToo() throws IOException {
    HttpResponse<String> answer = client.get(STATEMENTS + "?limit=1");
    String next = Answer.json(answer).at("/links/next").asText();
    assertEquals("<" + next + ">; rel=\"next\"", header(answer, "Link"));
  }

  @Test
  void whatIsNotThereIsAProblem() throws IOException {
    String document = "/api/v1/documents/";
    for (String path :
        List.of(
            "/api/v1/nonsense",
            "/api/v2/statements",
            "/api",
            "/nonsense",
            "/js/../../secret.js",
            STATEMENTS + "/0000000000zz",
            STATEMENTS + "/UPPER0000000",
            document + "0".repeat(64),
            document + "..%2f..%2fpasswd",
            document + sample.part.id + "/original",
            "/api/v1/actors/nobody",
            "/api/v1/themes/nothing",
            "/api/v1/problems/none")) {
      HttpResponse<String> answer = client.get(path);
      Answer.problem(
          answer.statusCode() == 400 ? ProblemKind.BAD_REQUEST : ProblemKind.NOT_FOUND, answer);
    }
  }

  @Test
  void onlyReadingIsAnswered() throws IOException {
    for (String method : List.of("PUT", "DELETE", "PATCH", "POST", "TRACE")) {
      String answer =
          client.raw(
              method
                  + " "
                  + STATEMENTS
                  + " HTTP/1.1\r\nHost: "
                  + client.host()
                  + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
      assertTrue(answer.contains("\r\nAllow: GET, HEAD, OPTIONS\r\n"), answer);
      Answer.problem(ProblemKind.METHOD_NOT_ALLOWED, body(answer));
    }
  }

  @Test
  void aRangeOutsideTheTextIsRefused() throws IOException {
    String path = "/api/v1/documents/" + sample.gazette.id + "/text";
    int length = sample.gazette.document().text().length();
    for (String range : List.of("?start=0&end=" + (length + 1), "?start=5&end=4", "?start=9999")) {
      JsonNode problem =
          Answer.problem(ProblemKind.RANGE_NOT_SATISFIABLE, client.get(path + range));
      assertEquals(length, problem.get("length").asInt());
    }
  }

  @Test
  void errorsOfTheServerUnderUsAreProblems() throws IOException {
    String host = "Host: " + client.host() + "\r\n";
    String longest = "x".repeat(40_000);
    Answer.problem(ProblemKind.BAD_REQUEST, body(client.raw("GARBAGE\r\n\r\n")));
    Answer.problem(ProblemKind.BAD_REQUEST, body(client.raw("GET / HTTP/1.1\r\n\r\n")));
    Answer.problem(
        ProblemKind.BAD_REQUEST, body(client.raw("GET /../../etc HTTP/1.1\r\n" + host + "\r\n")));
    Answer.problem(
        ProblemKind.URI_TOO_LONG, body(client.raw("GET /" + longest + " HTTP/1.1\r\n\r\n")));
    Answer.problem(
        ProblemKind.HEADERS_TOO_LARGE,
        body(client.raw("GET / HTTP/1.1\r\n" + host + "X: " + longest + "\r\n\r\n")));
  }

  @Test
  void onlyItsOwnHostsAreAnsweredFor() throws IOException {
    int port = sample.server.address().getPort();
    for (String host :
        List.of(
            "127.0.0.1:" + port, "LOCALHOST:" + port, "[::1]:" + port, "onrecord.example:8080")) {
      String answer = client.raw("/api/v1/health/live", host);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), host + answer);
    }
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + port,
            "127.0.0.1",
            "localhost.:" + port,
            "onrecord.example",
            "127.0.0.1:1")) {
      for (String path : List.of("/", "/api/v1/statements", "/app.css", "/api/v1/nonsense")) {
        String answer = client.raw(path, host);
        assertTrue(answer.startsWith("HTTP/1.1 421 "), host + answer);
        Answer.problem(ProblemKind.MISDIRECTED, body(answer));
      }
    }
    String absolute =
        "GET http://evil.example/ HTTP/1.1\r\nHost: "
            + client.host()
            + "\r\nConnection: close\r\n\r\n";
    String refused = client.raw(absolute);
    assertTrue(refused.startsWith("HTTP/1.1 4"), refused);
  }

  @Test
  void aRequestThatAnotherSiteSendsIsRefused() throws IOException {
    Answer.problem(
        ProblemKind.FORBIDDEN, client.send("POST", STATEMENTS, "Origin", "http://evil.example"));
    Answer.problem(
        ProblemKind.FORBIDDEN, client.send("POST", STATEMENTS, "Sec-Fetch-Site", "cross-site"));
    HttpResponse<String> answer = client.get(STATEMENTS, "Origin", "http://evil.example");
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    HttpResponse<String> preflight = client.send("OPTIONS", STATEMENTS);
    assertEquals(204, preflight.statusCode());
    assertEquals("GET, HEAD", header(preflight, "Access-Control-Allow-Methods"));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String path :
        List.of("/", "/app.css", "/vendor/lit-html/lit-html.js", STATEMENTS, "/api/v1/nonsense")) {
      HttpResponse<String> answer = client.get(path);
      assertEquals(SecurityHeaders.POLICY, header(answer, "Content-Security-Policy"), path);
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"), path);
      assertEquals("strict-origin-when-cross-origin", header(answer, "Referrer-Policy"), path);
      assertEquals(
          path.equals("/")
              ? "Accept, Accept-Encoding, Accept-Language, Cookie"
              : "Accept, Accept-Encoding",
          header(answer, "Vary"),
          path);
    }
  }

  @Test
  void anAnswerThatTheClientHoldsIsNotSentAgain() {
    HttpResponse<String> first = client.get(STATEMENTS + "?theme=privacy&voice=DIRECT");
    String tag = header(first, "ETag");
    assertTrue(tag.matches("W/\"g1-[0-9a-f]{8}-[0-9a-f]{16}\""), tag);
    assertEquals("Thu, 02 Jan 2025 03:04:05 GMT", header(first, "Last-Modified"));
    String turned = STATEMENTS + "?voice=DIRECT&theme=privacy";
    for (String held : List.of(tag, "\"other\", " + tag, "*", tag.substring(2))) {
      HttpResponse<String> again = client.get(turned, "If-None-Match", held);
      assertEquals(304, again.statusCode(), held);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
    }
    assertEquals(200, client.get(STATEMENTS, "If-None-Match", tag).statusCode());
    sample.index.remove("letter.txt");
    sample.index.commit(Map.of("pipeline", "1"));
    assertEquals(200, client.get(turned, "If-None-Match", tag).statusCode());
  }

  @Test
  void aProblemIsNeverNotModified() throws IOException {
    HttpResponse<String> answer =
        client.get(STATEMENTS + "/0000000000zz", "If-None-Match", "\"x\"");
    Answer.problem(ProblemKind.NOT_FOUND, answer);
    assertEquals("", header(answer, "ETag"));
    assertEquals("no-store", header(answer, "Cache-Control"));
  }

  @Test
  void headGivesTheHeadersOfGetWithoutABody() {
    for (String path :
        List.of(STATEMENTS, STATEMENTS + ".csv", "/", "/app.css", "/api/v1/health/live")) {
      HttpResponse<String> get = client.get(path);
      HttpResponse<String> head = client.send("HEAD", path);
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals("", head.body(), path);
      assertEquals(header(get, "Content-Type"), header(head, "Content-Type"), path);
      assertEquals(header(get, "ETag"), header(head, "ETag"), path);
    }
  }

  @Test
  void answersAreCompressedForThoseWhoAsk() {
    HttpResponse<String> answer = client.get("/app.css", "Accept-Encoding", "gzip");
    assertEquals("gzip", header(answer, "Content-Encoding"));
    assertEquals("", header(client.get("/app.css"), "Content-Encoding"));
    assertEquals(
        "gzip", header(client.get(STATEMENTS, "Accept-Encoding", "gzip"), "Content-Encoding"));
  }

  @Test
  void originalsComeAsAttachmentsThatNothingRuns() throws IOException {
    String path = "/api/v1/documents/" + sample.hostile.id + "/original";
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode());
    assertArrayEquals(
        sample.hostile.bytes(), answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals("default-src 'none'; sandbox", header(answer, "Content-Security-Policy"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals(
        "attachment; filename=\"hostile _ _odd_ n_me.txt\";"
            + " filename*=UTF-8''hostile%20%26%20%22odd%22%20n%C3%A4me.txt",
        header(answer, "Content-Disposition"));
    Answer.problem(
        ProblemKind.FORBIDDEN, client.get("/api/v1/documents/" + sample.linked.id + "/original"));
  }

  @Test
  void anOriginalThatChangedOrWentIsNotHandedOut() throws IOException {
    String path = "/api/v1/documents/" + sample.gazette.id + "/original";
    Files.writeString(sample.corpus.resolve("gazette.txt"), "another text");
    JsonNode changed = Answer.problem(ProblemKind.NOT_FOUND, client.get(path));
    assertEquals(
        "The file has changed since it was read; run ingest again.",
        changed.get("detail").asText());
    Files.delete(sample.corpus.resolve("gazette.txt"));
    JsonNode gone = Answer.problem(ProblemKind.NOT_FOUND, client.get(path));
    assertEquals(
        "The file is no longer in the corpus folder; run ingest again.",
        gone.get("detail").asText());
  }

  @Test
  void aFaultInTheIndexIsAProblemWithoutItsText() throws IOException {
    sample.index.close();
    HttpResponse<String> answer = client.get(STATEMENTS + "?actor=secret");
    Answer.problem(ProblemKind.INTERNAL, answer);
    assertFalse(answer.body().contains("secret"), answer.body());
  }
}
