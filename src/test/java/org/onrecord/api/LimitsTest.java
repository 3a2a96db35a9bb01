package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.Cost;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Metrics;
import org.onrecord.api.gate.Seats;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;

/// What requests may take of the machine, seen from outside.
class LimitsTest {
  private static final String STATEMENTS = "/api/v1/statements";

  @TempDir Path folder;

  @Test
  void aSearchThatTakesTooLongIsStoppedAndSaysSo() throws IOException {
    Limits limits = Limits.standard().withSearchTime(Duration.ofNanos(1));
    try (Sample sample = Sample.start(folder, limits);
        Client client = new Client(sample.server.address())) {
      HttpResponse<String> answer =
          client.get(STATEMENTS + "?q=priv*&facets=theme,actor&histogram=month");
      JsonNode problem = Answer.problem(ProblemKind.SEARCH_TIMEOUT, answer);
      assertEquals(0, problem.get("limitMillis").asInt());
      assertEquals("[\"facets\",\"histogram\",\"q\"]", problem.get("tried").toString());
      assertEquals(
          "The search was not done after 0 ms and was stopped; nothing of it is shown, because a"
              + " part would pass for the whole. Ask for fewer facets or leave out the histogram;"
              + " write out words that end in “*” or “~”, and put a phrase in quotation marks;"
              + " narrow the days with “said.from” and “said.to”; try again when fewer ask.",
          problem.get("detail").asText());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, client.get("/api/v1/health/live").statusCode());
    }
  }

  @Test
  void whoWaitsForASeatTooLongIsToldWhenToComeBack() throws Exception {
    Limits limits = Limits.standard().withSearches(1, Duration.ofMillis(50));
    var seats = new Seats(limits, new Metrics());
    var taken = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    Thread holder =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    seats.take(
                        Cost.SEARCH,
                        () -> {
                          taken.countDown();
                          done.await();
                        });
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
    taken.await();
    ProblemException busy =
        assertThrows(ProblemException.class, () -> seats.take(Cost.SEARCH, () -> {}));
    assertEquals(503, busy.problem().status());
    seats.take(Cost.STREAM, () -> {});
    seats.take(Cost.NONE, () -> {});
    done.countDown();
    holder.join();
    seats.take(Cost.SEARCH, () -> {});
  }

  @Test
  void aHeadSentByteByByteIsCutOff() throws Exception {
    Limits limits =
        Limits.standard().withConnections(Duration.ofSeconds(30), Duration.ofMillis(400));
    try (Sample sample = Sample.start(folder, limits);
        Client client = new Client(sample.server.address());
        Socket slow = connected(client)) {
      long start = System.nanoTime();
      assertThrows(IOException.class, () -> drip(slow));
      Duration held = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(held.toMillis() < 5_000, held + " until it was cut");
      assertEquals(200, client.get("/api/v1/health/live").statusCode());
    }
  }

  @Test
  void aSecondHeadSentByteByByteIsCutOffToo() throws Exception {
    Limits limits =
        Limits.standard().withConnections(Duration.ofSeconds(30), Duration.ofMillis(400));
    try (Sample sample = Sample.start(folder, limits);
        Client client = new Client(sample.server.address());
        Socket slow = client.open("/api/v1/health/live")) {
      readHead(slow);
      assertThrows(IOException.class, () -> drip(slow));
    }
  }

  private static Socket connected(Client client) throws IOException {
    String[] host = client.host().split(":", 2);
    return new Socket(host[0], Integer.parseInt(host[1]));
  }

  /// Sends a header that never ends, for ten seconds at the most.
  private static void drip(Socket socket) throws IOException, InterruptedException {
    var out = socket.getOutputStream();
    out.write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < 400; i++) {
      out.write('x');
      out.flush();
      Thread.sleep(25);
    }
  }

  private static void readHead(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] some = new byte[64];
    assertTrue(in.read(some) > 0);
  }

  @Test
  void aConnectionOnWhichNothingMovesIsClosed() throws Exception {
    Limits limits =
        Limits.standard().withConnections(Duration.ofMillis(300), Duration.ofSeconds(30));
    try (Sample sample = Sample.start(folder, limits);
        Client client = new Client(sample.server.address());
        Socket idle = connected(client)) {
      idle.setSoTimeout(5_000);
      assertEquals(-1, idle.getInputStream().read());
    }
  }

  @Test
  void aBodyWithoutAnEndIsRefusedOnceItIsTooLong() throws IOException {
    try (Sample sample = Sample.start(folder);
        Client client = new Client(sample.server.address())) {
      String head =
          "POST /api/v1/corrections HTTP/1.1\r\nHost: "
              + client.host()
              + "\r\nContent-Type: application/json\r\nConnection: close\r\n";
      String long64 = "Content-Length: 99999999\r\n\r\n{";
      String answer = client.raw(head + long64);
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      Answer.problem(ProblemKind.TOO_LARGE, answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }
  }
}
