package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.http.Writing;
import org.onrecord.api.work.CorpusWork;

/// Asking for the corpus to be read, and hearing how that is going.
class WorkTest {
  private static final String TOKEN = "a-token-of-enough-letters";
  private static final String INGEST = "/api/v1/corpus/ingest";
  private static final String EVENTS = "/api/v1/corpus/events";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  Sample sample;
  CorpusWork work;
  OnRecordServer server;
  Client client;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    work = new CorpusWork(CLOCK);
    var settings =
        new ServerSettings(
                "127.0.0.1",
                0,
                sample.corpus,
                sample.settings.allowedHosts(),
                new Writing(TOKEN, false, CLOCK))
            .withLimits(Limits.standard().withListeners(5))
            .withWork(work);
    server = OnRecordServer.start(settings, sample.parts);
    client = new Client(server.address());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    sample.close();
  }

  private JsonNode ask() throws IOException {
    HttpResponse<String> answer = client.post(INGEST, "", "Authorization", "Bearer " + TOKEN);
    assertEquals(202, answer.statusCode(), answer.body());
    JsonNode job = Json.parse(answer.body());
    assertEquals(
        job.at("/links/self").asText(), answer.headers().firstValue("Location").orElse(""));
    return job;
  }

  private static JsonNode answered(HttpResponse<String> answer) {
    try {
      return Answer.json(answer);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void read() {
    work.begin(2, 5);
    work.read(sample.gazette.state());
    work.read(sample.letter.state());
    work.gone("old.txt");
    work.lookingForCopies();
    work.end();
  }

  @Test
  void aJobIsDoneOnceAndSaysHowItWent() throws IOException {
    JsonNode job = ask();
    assertEquals("WAITING", job.get("state").asText());
    assertEquals(job, ask(), "who asks before it begins gets the same job");
    assertTrue(work.isAsked());
    String path = job.at("/links/self").asText();
    work.doAsked(
        () -> {
          read();
          assertEquals("RUNNING", answered(client.get(path)).get("state").asText());
        });
    JsonNode done = Answer.json(client.get(path));
    assertEquals("DONE", done.get("state").asText());
    assertEquals("2026-01-01T12:00:00Z", done.get("ended").asText());
    JsonNode progress = done.get("progress");
    assertEquals("ENDED", progress.get("phase").asText());
    assertEquals(2, progress.get("read").asInt());
    assertEquals(5, progress.get("kept").asInt());
    assertEquals(1, progress.get("gone").asInt());
    assertTrue(!work.isAsked());
    assertTrue(!ask().get("id").equals(job.get("id")), "a new job once it is done");
  }

  @Test
  void aJobThatFailsSaysWhy() throws IOException {
    String path = ask().at("/links/self").asText();
    work.doAsked(
        () -> {
          throw new IllegalStateException("the disk is full");
        });
    JsonNode failed = Answer.json(client.get(path));
    assertEquals("FAILED", failed.get("state").asText());
    assertEquals("the disk is full", failed.get("message").asText());
    Answer.problem(ProblemKind.NOT_FOUND, client.get("/api/v1/corpus/jobs/nothing"));
  }

  /// Listens, and gives the types of the events up to one, in order; ids and data as they came.
  private static final class Listener implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private String id = "";

    Listener(Client client, String header) throws IOException {
      socket =
          new Socket(
              InetAddress.getLoopbackAddress(),
              Integer.parseInt(client.host().replaceFirst(".*:", "")));
      socket.setSoTimeout(10_000);
      String request =
          "GET " + EVENTS + " HTTP/1.1\r\nHost: " + client.host() + "\r\nAccept-Encoding: gzip\r\n";
      socket.getOutputStream().write((request + header + "\r\n").getBytes(StandardCharsets.UTF_8));
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    List<String> until(String last) throws IOException {
      List<String> types = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("event: ")) {
          types.add(line.substring(7));
          if (types.getLast().equals(last)) {
            return types;
          }
        }
      }
      throw new IOException("ended after " + types);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void listenersHearEveryStepAndGoOnWhereTheyWere() throws IOException {
    try (var first = new Listener(client, "")) {
      assertEquals(List.of("standing"), first.until("standing"));
      read();
      assertEquals(List.of("progress", "file"), first.until("file"));
      // The id of an event comes before its type.
      String heard = first.id;
      assertEquals(
          List.of("file", "gone", "progress", "progress"),
          join(first.until("gone"), first.until("progress"), first.until("progress")));
      try (var again = new Listener(client, "Last-Event-ID: " + heard + "\r\n")) {
        assertEquals(List.of("file", "gone"), again.until("gone"));
      }
    }
  }

  private static List<String> join(List<String> one, List<String> two, List<String> three) {
    List<String> all = new ArrayList<>(one);
    all.addAll(two);
    all.addAll(three);
    return all;
  }

  @Test
  void whoMissedTooMuchOrComesFromAnotherProcessBeginsAnew() throws IOException {
    read();
    for (String id : List.of("another-7", "nonsense", work.process() + "-99")) {
      try (var listener = new Listener(client, "Last-Event-ID: " + id + "\r\n")) {
        assertEquals(List.of("standing"), listener.until("standing"), id);
      }
    }
    for (int i = 0; i < 3_000; i++) {
      work.gone("x" + i);
    }
    try (var slow = new Listener(client, "Last-Event-ID: " + work.process() + "-3\r\n")) {
      assertEquals(List.of("standing"), slow.until("standing"));
    }
  }

  @Test
  void onlySoManyListenAndTheEndOfTheServerIsTold() throws IOException {
    List<Listener> listeners = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      listeners.add(new Listener(client, ""));
      listeners.getLast().until("standing");
    }
    Answer.problem(ProblemKind.BUSY, client.get(EVENTS));
    server.close();
    for (Listener listener : listeners) {
      assertEquals(List.of("closing"), listener.until("closing"));
      listener.close();
    }
  }
}
