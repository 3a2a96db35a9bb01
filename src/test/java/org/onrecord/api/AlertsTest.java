package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.alert.Alerting;
import org.onrecord.api.alert.Courier;
import org.onrecord.api.alert.SearchesFile;
import org.onrecord.api.http.Json;
import org.onrecord.vocabulary.VocabularyException;

/// Saved searches and who is told of them, by a receiver of the test on this machine.
class AlertsTest {
  private static final String SECRET = "a-secret-of-enough-letters";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  /// One delivery as it arrived.
  record Arrived(String id, String seconds, String signature, String body) {}

  @TempDir Path folder;
  Sample sample;
  HttpServer receiver;
  final LinkedBlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
  final AtomicInteger failures = new AtomicInteger();
  volatile int status = 200;

  @BeforeEach
  void start() throws IOException {
    sample = Sample.start(folder);
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/hook", this::take);
    receiver.start();
    Files.writeString(folder.resolve("corpus/secret"), SECRET + "\n");
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
    sample.close();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    arrived.add(
        new Arrived(
            headers.getFirst("OnRecord-Delivery"),
            headers.getFirst("OnRecord-Timestamp"),
            headers.getFirst("OnRecord-Signature"),
            body));
    boolean fails = failures.getAndDecrement() > 0;
    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
    exchange.sendResponseHeaders(fails ? 500 : status, -1);
    exchange.close();
  }

  private Arrived next() throws InterruptedException {
    Arrived next = arrived.poll(20, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing arrived");
    return next;
  }

  private void searches(String more) throws IOException {
    int port = receiver.getAddress().getPort();
    Files.writeString(
        sample.corpus.resolve("searches.yaml"),
        "searches:\n"
            + "  - id: privacy\n"
            + "    title: Privacy\n"
            + "    query: theme=privacy\n"
            + "    webhook:\n"
            + "      url: http://127.0.0.1:"
            + port
            + "/hook\n"
            + "      secret-file: secret\n"
            + more);
  }

  private OnRecordServer serve(int tries) {
    var alerting = new Alerting(folder.resolve("alerts.json"), CLOCK, Duration.ofMillis(20), tries);
    return OnRecordServer.start(sample.settings.withAlerting(alerting), sample.parts);
  }

  private void comes(String path) {
    Story story =
        new Story(
            path, "Words on " + path + "\n\nThe treaty ends privacy in " + path + ", she said.");
    story
        .says("The treaty ends privacy in " + path)
        .by("octavia-institute", "Octavia Institute", "she", "said")
        .about("privacy", "privacy")
        .done();
    sample.index.replace(story.document(), story.statements(), story.state());
    sample.index.commit(Map.of("pipeline", "1"));
  }

  private static JsonNode search(Client client) throws IOException {
    return Answer.json(client.get("/api/v1/searches")).at("/items/0");
  }

  @Test
  void whatIsNewIsToldInOrderUntilItIsTaken() throws Exception {
    searches("      private: true\n");
    failures.set(2);
    try (OnRecordServer server = serve(20);
        Client client = new Client(server.address())) {
      comes("one.txt");
      List<Arrived> tries = List.of(next(), next(), next());
      assertEquals(1, tries.stream().map(Arrived::id).distinct().count(), "one id");
      assertEquals(1, tries.stream().map(Arrived::body).distinct().count(), "one body");
      JsonNode body = Json.parse(tries.getFirst().body());
      assertEquals("privacy", body.at("/search/id").asText());
      assertEquals(1, body.get("statements").size());
      assertTrue(body.at("/statements/0/text").asText().contains("one.txt"));
      assertEquals(
          "sha256="
              + Courier.signature(SECRET, tries.getFirst().seconds(), tries.getFirst().body()),
          tries.getFirst().signature());
      comes("two.txt");
      Arrived second = next();
      assertTrue(Json.parse(second.body()).at("/statements/0/text").asText().contains("two.txt"));
      while (search(client).at("/hook/delivered").asInt() < 2) {
        Thread.onSpinWait();
      }
      assertTrue(search(client).at("/hook/fault").isMissingNode());
      HttpResponse<String> feed = client.get("/api/v1/searches/privacy/feed");
      assertEquals(307, feed.statusCode());
      String atom = feed.headers().firstValue("Location").orElse("");
      assertEquals("/api/v1/statements.atom?theme=privacy", atom);
      assertTrue(client.get(atom).body().contains("two.txt"));
    }
  }

  @Test
  void whatWasNotTakenIsSentAgainAfterARestart() throws Exception {
    searches("      private: true\n");
    status = 503;
    String id;
    try (OnRecordServer server = serve(1_000)) {
      comes("one.txt");
      id = next().id();
      assertTrue(server.address().getPort() > 0);
    }
    comes("two.txt");
    status = 200;
    arrived.clear();
    try (OnRecordServer server = serve(1_000)) {
      assertEquals(id, next().id());
      assertTrue(next().body().contains("two.txt"));
      assertTrue(server.address().getPort() > 0);
    }
  }

  @Test
  void aDeliveryThatNobodyTakesIsGivenUpAndSaidSo() throws Exception {
    searches("      private: true\n");
    status = 302;
    try (OnRecordServer server = serve(3);
        Client client = new Client(server.address())) {
      comes("one.txt");
      String id = next().id();
      while (search(client).at("/hook/dead").asInt() < 1) {
        Thread.onSpinWait();
      }
      String fault = search(client).at("/hook/fault").asText();
      assertEquals("delivery " + id + " was given up: it answered 302", fault);
      JsonNode kept = Answer.json(client.get("/api/v1/searches/privacy/dead-letters"));
      assertEquals(
          "{\"delivery\":\""
              + id
              + "\",\"at\":\"2026-01-01T12:00:00Z\",\"fault\":\"it answered 302\"",
          kept.at("/items/0").toString().replaceFirst(",\"statements.*", ""));
      assertEquals(1, kept.at("/items/0/statements").size());
      String counted = client.get("/api/v1/metrics").body();
      assertTrue(counted.contains("onrecord_deliveries_total{outcome=\"given-up\"} 1"), counted);
      assertTrue(counted.contains("onrecord_deliveries_total{outcome=\"not-taken\"} 3"), counted);
      status = 200;
      arrived.clear();
      comes("two.txt");
      assertTrue(next().body().contains("two.txt"));
    }
  }

  @Test
  void anAddressOfThisMachineIsGoneToOnlyWhereTheFileSaysSo() throws Exception {
    searches("");
    try (OnRecordServer server = serve(2);
        Client client = new Client(server.address())) {
      comes("one.txt");
      while (search(client).at("/hook/dead").asInt() < 1) {
        Thread.onSpinWait();
      }
      assertTrue(search(client).at("/hook/fault").asText().contains("\"private: true\" allows it"));
      assertTrue(arrived.isEmpty());
    }
  }

  @Test
  void faultsOfTheFileAreToldWithTheirLines() throws IOException {
    Files.writeString(
        sample.corpus.resolve("searches.yaml"),
        """
        searches:
          - id: Privacy!
            query: them=privacy
          - id: two
            query: q=x
            webhok: {}
          - id: two
            query: q=x
            webhook:
              url: file:///etc/passwd
              secret-variable: NONE_OF_THE_KIND
        """);
    VocabularyException faults =
        assertThrows(VocabularyException.class, () -> SearchesFile.read(sample.corpus));
    List<String> lines = new ArrayList<>(String.valueOf(faults.getMessage()).lines().toList());
    assertEquals(6, lines.size(), faults.getMessage());
    assertTrue(lines.get(0).startsWith("searches.yaml:2: id \"Privacy!\""), lines.get(0));
    assertTrue(lines.get(1).contains("did you mean “theme”?"), lines.get(1));
    assertTrue(lines.get(2).contains("webhook"), lines.get(2));
    assertTrue(lines.get(3).startsWith("searches.yaml:7: id \"two\" a second time"), lines.get(3));
    assertTrue(lines.get(4).startsWith("searches.yaml:10: no address"), lines.get(4));
    assertTrue(lines.get(5).startsWith("searches.yaml:11: a secret"), lines.get(5));
  }
}
