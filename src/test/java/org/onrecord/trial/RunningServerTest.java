package org.onrecord.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A server goes over to what people decide about the register while it runs.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
final class RunningServerTest {
  private static final String TOKEN = "a-token-of-enough-letters";
  private static final String GUILD = "guild-of-the-harbour";
  private static final Pattern ADDRESS = Pattern.compile("(?m)^http://127\\.0\\.0\\.1:\\d+$");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ACTORS =
      """
      actors:
        - {id: harbour-guild, kind: organisation, category: civil-society, name: Harbour Guild, description: A guild.}
        - {id: guild-of-the-harbour, kind: organisation, category: civil-society, name: Guild of the Harbour, description: The same guild.}
      """;

  @TempDir private Path scratch = Path.of("");
  private Path corpus = Path.of("");

  @BeforeEach
  void aCorpusOfTwoLetters() throws IOException {
    corpus = Files.createDirectories(scratch.resolve("corpus"));
    Files.createDirectory(corpus.resolve("vocabulary"));
    Files.writeString(corpus.resolve("vocabulary/actors.yaml"), ACTORS);
    Files.writeString(
        corpus.resolve("one.txt"), "“The draft needs a judge,” said the Harbour Guild.\n");
    Files.writeString(
        corpus.resolve("two.txt"), "“We will not sign this,” the Guild of the Harbour said.\n");
    Files.writeString(scratch.resolve("token"), TOKEN + "\n");
  }

  private Forked verb(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--corpus", corpus.toString()));
    all.addAll(List.of("--index", scratch.resolve("index").toString()));
    return Forked.start(scratch, List.of(), all);
  }

  private Forked serve(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
    words.addAll(List.of("--token-file", scratch.resolve("token").toString()));
    words.addAll(List.of(more));
    return verb(words.toArray(String[]::new));
  }

  @Test
  void aWatchingServerMergesAndSplitsWithoutARestart() throws Exception {
    Forked server = serve("--watch");
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = address(server);
      assertEquals(200, status(client, address, "/actors/" + GUILD));
      String entry = merge(client, address);
      await(server, () -> status(client, address, "/actors/" + GUILD) == 301);
      await(server, () -> body(client, address, "harbour-guild").contains("We will not sign"));

      post(client, address, "{\"action\":\"split\",\"entry\":\"" + entry + "\",\"by\":\"Ann\"}");
      await(server, () -> status(client, address, "/actors/" + GUILD) == 200);
      await(server, () -> !body(client, address, "harbour-guild").contains("We will not sign"));

      Path actors = corpus.resolve("vocabulary/actors.yaml");
      Files.writeString(actors, ACTORS.replace("actors:", "actors: [}"));
      await(server, () -> server.words().contains("The vocabularies stay as they were"));
      assertEquals(200, status(client, address, "/actors/" + GUILD));
      Files.writeString(actors, ACTORS.replace("id: " + GUILD, "id: old-guild"));
      await(server, () -> status(client, address, "/actors/old-guild") == 200);
      await(server, () -> body(client, address, "old-guild").contains("We will not sign"));
    } finally {
      stop(server);
    }
  }

  @Test
  void aServerMergesAfterTheNextIngest() throws Exception {
    Forked server = serve();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = address(server);
      merge(client, address);
      assertEquals(200, status(client, address, "/actors/" + GUILD));
      Forked ingest = verb("ingest");
      assertEquals(0, ingest.process().waitFor(), ingest::words);
      await(server, () -> status(client, address, "/actors/" + GUILD) == 301);
      assertTrue(body(client, address, GUILD).contains("We will not sign"));
    } finally {
      stop(server);
    }
  }

  private static void stop(Forked server) throws InterruptedException {
    server.process().destroy();
    if (!server.process().waitFor(20, TimeUnit.SECONDS)) {
      server.process().destroyForcibly().waitFor();
    }
  }

  private static URI address(Forked server) throws Exception {
    await(server, () -> ADDRESS.matcher(server.words()).find());
    Matcher found = ADDRESS.matcher(server.words());
    assertTrue(found.find(), server::words);
    return URI.create(found.group());
  }

  private static String merge(HttpClient client, URI address) throws Exception {
    String made =
        post(
            client,
            address,
            "{\"action\":\"merge\",\"from\":\""
                + GUILD
                + "\",\"into\":\"harbour-guild\",\"by\":\"Ann\"}");
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(made);
    assertTrue(id.find(), made);
    return id.group(1);
  }

  private static String post(HttpClient client, URI address, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/v1/corrections"))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertEquals(201, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static int status(HttpClient client, URI address, String path) throws Exception {
    return get(client, address, path).statusCode();
  }

  /// What an actor said.
  private static String body(HttpClient client, URI address, String actor) throws Exception {
    return get(client, address, "/api/v1/statements?actor=" + actor).body();
  }

  private static HttpResponse<String> get(HttpClient client, URI address, String path)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Forked server, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(server.process().isAlive(), server::words);
      assertTrue(System.nanoTime() < end, server::words);
      Thread.sleep(100);
    }
  }
}
