package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.http.Writing;

/// What holds for each route of `docs/reference/openapi.yaml`, asked of each.
class EveryRouteTest {
  private static final String TOKEN = "a-token-of-enough-letters";

  static Sample sample;
  static OnRecordServer server;
  static Client client;
  static Description description;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    var writing = new Writing(TOKEN, true, Clock.systemUTC());
    var settings =
        new ServerSettings("127.0.0.1", 0, sample.corpus, sample.settings.allowedHosts(), writing);
    server = OnRecordServer.start(settings, sample.parts);
    client = new Client(server.address());
    description = Description.read();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    sample.close();
  }

  /// A method and an address.
  private record Call(String method, String path) {}

  private static List<Call> described() {
    List<Call> calls = new ArrayList<>();
    for (var path : description.root.get("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method ->
                  calls.add(
                      new Call(
                          method.toUpperCase(Locale.ROOT),
                          path.getKey().replaceAll("\\{[a-z]+\\}", "x"))));
    }
    return calls;
  }

  /// All that is described and what there is besides.
  private static List<Call> calls() {
    List<Call> calls = new ArrayList<>(described());
    for (String path :
        List.of(
            "/",
            "/app.css",
            "/vendor/lit-html/lit-html.js",
            "/robots.txt",
            "/statements/x",
            "/documents/x",
            "/actors/x",
            "/corpus",
            "/nonsense",
            "/api/v1/nonsense")) {
      calls.add(new Call("GET", path));
      calls.add(new Call("POST", path));
      calls.add(new Call("HEAD", path));
      calls.add(new Call("OPTIONS", path));
    }
    return calls;
  }

  private static String raw(Call call, String head) {
    return client.raw(call.method() + " " + call.path() + " " + head + "Connection: close\r\n\r\n");
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void anAddressSaysWhichMethodsItTakesAndRefusesAllOthers() throws IOException {
    for (var path : description.root.get("paths").properties()) {
      List<String> taken = new ArrayList<>();
      if (path.getValue().has("get")) {
        taken.addAll(List.of("GET", "HEAD"));
      }
      if (path.getValue().has("post")) {
        taken.add("POST");
      }
      taken.add("OPTIONS");
      String allow = "\r\nAllow: " + String.join(", ", taken) + "\r\n";
      String address = path.getKey().replaceAll("\\{[a-z]+\\}", "x");
      String host = "HTTP/1.1\r\nHost: " + client.host() + "\r\n";
      for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "QUERY")) {
        if (!taken.contains(method)) {
          Call call = new Call(method, address);
          String answer = raw(call, host + "Content-Length: 0\r\n");
          assertTrue(answer.startsWith("HTTP/1.1 405 "), call + answer);
          assertTrue(answer.contains(allow), call + answer);
          if (!method.equals("HEAD")) {
            Answer.problem(ProblemKind.METHOD_NOT_ALLOWED, body(answer));
          }
        }
      }
      String options = raw(new Call("OPTIONS", address), host);
      assertTrue(options.startsWith("HTTP/1.1 204 ") && options.contains(allow), options);
    }
  }

  @Test
  void aWordThatIsNotAllowedIsToldAllThatAre() throws IOException {
    int asked = 0;
    for (String path : description.parametersByPath().keySet()) {
      for (JsonNode parameter : description.parameters(path)) {
        JsonNode schema = description.followed(parameter.get("schema"));
        JsonNode one = schema.has("items") ? description.followed(schema.get("items")) : schema;
        if (parameter.get("in").asText().equals("query") && one.has("enum")) {
          String name = parameter.get("name").asText();
          HttpResponse<String> answer =
              client.get(path.replaceAll("\\{[a-z]+\\}", "x") + "?" + name + "=zzz");
          if (answer.statusCode() != 404 && answer.statusCode() != 403) {
            JsonNode problem = Answer.problem(ProblemKind.BAD_PARAMETER, answer);
            Set<String> described = new TreeSet<>();
            one.get("enum").forEach(value -> described.add(value.asText()));
            Set<String> told = new TreeSet<>();
            problem.path("allowed").forEach(value -> told.add(value.asText()));
            assertEquals(described, told, path + " " + name);
            asked++;
          }
        }
      }
    }
    assertTrue(asked > 100, asked + " asked");
  }

  @Test
  void aForeignHostIsMisdirected() throws IOException {
    int port = server.address().getPort();
    List<String> hosts =
        List.of(
            "HTTP/1.1\r\nHost: evil.example\r\n",
            "HTTP/1.1\r\nHost: localhost.:" + port + "\r\n",
            "HTTP/1.1\r\nHost: [::1]\r\n",
            "HTTP/1.1\r\nHost: 127.0.0.1.evil.example:" + port + "\r\n",
            "HTTP/1.1\r\nHost: xn--lcalhost-x9a:" + port + "\r\n",
            "HTTP/1.0\r\n");
    int asked = 0;
    for (Call call : calls()) {
      String host = hosts.get(asked % hosts.size());
      String answer = raw(call, host);
      assertTrue(answer.startsWith("HTTP/1.1 421 "), call + host + answer);
      if (!call.method().equals("HEAD")) {
        Answer.problem(ProblemKind.MISDIRECTED, body(answer));
      }
      asked++;
    }
    for (String host : hosts) {
      assertTrue(raw(new Call("GET", "/"), host).startsWith("HTTP/1.1 421 "), host);
    }
    assertTrue(asked >= 60, asked + " calls");
  }

  @Test
  void aHostThatIsNoneIsABadRequest() throws IOException {
    for (String host :
        List.of(
            "",
            "Host: a\r\nHost: b\r\n",
            "Host: [::1\r\n",
            "Host: 127.0.0.1:99999999\r\n",
            "Host: 127.0.0.1:7070@evil.example\r\n",
            "Host: evil.example/\r\n")) {
      String answer = raw(new Call("GET", "/api/v1/health/live"), "HTTP/1.1\r\n" + host);
      assertTrue(answer.matches("(?s)HTTP/1.1 4(00|21) .*"), host + answer);
      assertFalse(answer.contains("live"), host + answer);
    }
  }

  @Test
  void aWriteThatAnotherSiteSendsIsRefusedEvenWithTheToken() throws IOException {
    for (Call call : calls()) {
      if (call.method().equals("POST")) {
        for (String[] sign :
            List.of(
                new String[] {"Origin", "http://evil.example"},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "http://localhost:1"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"})) {
          HttpResponse<String> answer =
              client.post(call.path(), "{}", sign[0], sign[1], "Authorization", "Bearer " + TOKEN);
          Answer.problem(ProblemKind.FORBIDDEN, answer);
        }
      }
    }
  }

  @Test
  void aBodyIsOneObjectWithEachMemberOnce() throws IOException {
    for (String path : List.of("/api/v1/statements/lookup", "/api/v1/corrections")) {
      for (String body :
          List.of(
              "{} {}",
              "{\n}, nonsense",
              "{\"ids\":[\"x\"]}]",
              "{\"ids\":[],\n\"ids\":[]}",
              "{\"ids\":[\"x\"]}\u0000")) {
        String type = "application/json";
        HttpResponse<String> answer =
            client.post(
                path,
                body,
                "Content-Type",
                type,
                "Authorization",
                "Bearer " + RandomRequests.TOKEN);
        String detail = Answer.problem(ProblemKind.UNPROCESSABLE, answer).get("detail").asText();
        assertTrue(detail.matches(".* at line [12], column [0-9]+\\.?"), body + ": " + detail);
      }
    }
  }

  @Test
  void noAnswerEverAllowsCredentialsToOtherSites() {
    for (Call call : calls()) {
      if (!call.path().endsWith("/events") || !call.method().equals("GET")) {
        HttpResponse<String> answer =
            client.send(
                call.method(), call.path(), "Origin", "http://evil.example", "Cookie", "a=b");
        assertEquals(
            List.of(), answer.headers().allValues("Access-Control-Allow-Credentials"), call + "");
        boolean open = answer.headers().firstValue("Access-Control-Allow-Origin").isPresent();
        boolean read = call.path().startsWith("/api/") && !call.method().equals("POST");
        assertEquals(read, open, call + "");
      }
    }
  }

  @Test
  void aParameterThatIsUnknownIsRefused() throws IOException {
    int asked = 0;
    for (Call call : described()) {
      String path = call.path() + "?nonsense=1";
      HttpResponse<String> answer =
          call.method().equals("POST")
              ? client.post(path, "{}", "Authorization", "Bearer " + TOKEN)
              : client.send(call.method(), path);
      JsonNode problem = Answer.problem(ProblemKind.UNKNOWN_PARAMETER, answer);
      assertEquals("nonsense", problem.get("parameter").asText(), call + "");
      asked++;
    }
    assertTrue(asked > 30, asked + " routes");
  }

  @Test
  void whatIsWrittenNeedsTheToken() throws IOException {
    for (Call call : described()) {
      if (call.method().equals("POST") && !description.isOpen(call.path())) {
        HttpResponse<String> none = client.post(call.path(), "{}");
        Answer.problem(ProblemKind.UNAUTHORISED, none);
        HttpResponse<String> wrong =
            client.post(call.path(), "{}", "Authorization", "Bearer " + TOKEN + "x");
        Answer.problem(ProblemKind.UNAUTHORISED, wrong);
      }
    }
  }
}
