package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.http.Parts;
import org.onrecord.index.Meanings;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.meaning.Embedder;
import org.onrecord.meaning.HashedEmbedder;
import org.onrecord.meaning.Lazily;
import org.onrecord.meaning.ModelUnusable;
import org.onrecord.query.QueryReader;

/// `mode` over HTTP: by meaning where the index and the server know it, else a sentence that says
/// what is missing, never words in its stead.
class MeaningTest {
  private static final String STATEMENTS = "/api/v1/statements";

  @TempDir Path folder;
  private @Nullable LuceneStatementIndex index;
  private @Nullable OnRecordServer server;
  private @Nullable Client client;

  @AfterEach
  void stop() {
    if (client != null && server != null && index != null) {
      client.close();
      server.close();
      index.close();
    }
  }

  /// @param written model that the index is made with; null for none
  /// @param read model of the server
  private void serve(@Nullable Embedder written, @Nullable Embedder read) throws IOException {
    Clock clock = Clock.fixed(Sample.COMMITTED, ZoneOffset.UTC);
    LuceneStatementIndex made =
        LuceneStatementIndex.open(
            folder.resolve("index"), Mode.WRITE, new Sample.Vocabulary(), clock, written);
    Story story =
        new Story(
            "sources.txt",
            "Sources\n\n“Reporters fear snooping,” he said.\n\n“Ports need cranes.”");
    story.says("Reporters fear snooping,").about("press", "Reporters").done();
    story.says("Ports need cranes.").done();
    made.replace(story.document(), story.statements(), story.state());
    made.commit(written == null ? Map.of() : Map.of(Meanings.VERSION, written.model()));
    QueryReader reader = new QueryReader(Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS);
    Parts parts =
        new Parts(made, reader, Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS, null, "1");
    server =
        OnRecordServer.start(
            new ServerSettings("127.0.0.1", 0, folder, Set.of())
                .withLimits(Limits.standard().withSearchTime(Duration.ofSeconds(30))),
            read == null ? parts : parts.withMeaning(read));
    client = new Client(server.address());
    index = made;
  }

  private Client client() {
    return Objects.requireNonNull(client);
  }

  private JsonNode get(String address, int status) throws IOException {
    var answer = client().get(address);
    assertEquals(status, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void aQuestionIsAnsweredByMeaningAndSaysHowNear() throws IOException {
    serve(new HashedEmbedder("hashed/1"), new HashedEmbedder("hashed/1"));
    JsonNode found =
        get(STATEMENTS + "?q=journalists+surveillance&mode=meaning&facets=theme&explain=true", 200);
    assertEquals(1, found.path("total").path("value").asInt());
    assertEquals("Reporters fear snooping,", found.path("items").get(0).path("text").asText());
    JsonNode near = found.path("items").get(0).path("nearness");
    assertTrue(near.path("similarity").asDouble() > 0.7 && near.path("byMeaning").asBoolean());
    assertFalse(near.path("byWords").asBoolean());
    assertEquals("meaning", found.path("query").path("mode").asText());
    assertEquals(
        "{\"asked\":\"journalists surveillance\",\"model\":\"hashed/1\",\"least\":"
            + Math.round(Meanings.LEAST_SIMILAR * 1000) / 1000.0
            + ",\"without\":0}",
        found.path("meaning").toString());
    assertEquals(1, found.path("facets").path("theme").get(0).path("count").asInt());
    assertTrue(found.path("scores").toString().contains("near in meaning"));
    assertTrue(found.path("links").path("self").asText().contains("mode=meaning"));
  }

  @Test
  void wordsFindNothingThatOnlyMeaningFinds() throws IOException {
    serve(new HashedEmbedder("hashed/1"), new HashedEmbedder("hashed/1"));
    assertEquals(0, get(STATEMENTS + "?q=surveillance", 200).path("total").path("value").asInt());
    JsonNode both = get(STATEMENTS + "?q=surveillance+cranes&mode=both&explain=true", 200);
    assertEquals(2, both.path("total").path("value").asInt());
    assertTrue(both.path("scores").toString().contains("by meaning: 1/(60 + "));
  }

  @Test
  void listsExportsAndCountsTakeTheModeToo() throws IOException {
    serve(new HashedEmbedder("hashed/1"), new HashedEmbedder("hashed/1"));
    String asked = "q=journalists+surveillance&mode=meaning";
    String csv = client().get(STATEMENTS + ".csv?" + asked).body();
    assertTrue(csv.contains("snooping") && !csv.contains("cranes"), csv);
    JsonNode matrix = get("/api/v1/matrix?rows=theme&columns=month&" + asked, 200);
    assertEquals(1, matrix.path("total").path("value").asInt(), matrix::toString);
    JsonNode facet = get("/api/v1/facets/theme?" + asked, 200);
    assertTrue(facet.toString().contains("\"count\":1"), facet::toString);
  }

  @Test
  void similarSaysByWhat() throws IOException {
    serve(new HashedEmbedder("hashed/1"), null);
    String id = get(STATEMENTS + "?q=snooping", 200).path("items").get(0).path("id").asText();
    assertEquals("meaning", get(STATEMENTS + "/" + id + "/similar", 200).path("by").asText());
    assertEquals("[\"words\"]", get("/api/v1/corpus", 200).path("modes").toString());
  }

  @Test
  void concernsAreSuggestedOnlyWhereMeaningIsKnown() throws IOException {
    serve(null, null);
    JsonNode none = get("/api/v1/themes/suggested", 200);
    assertFalse(none.path("available").asBoolean());
    assertEquals(0, none.path("items").size());
    assertEquals(404, client().get("/api/v1/themes/suggested?theme=nobody").statusCode());
  }

  private void assertRefused(String expected) throws IOException {
    for (String mode : List.of("meaning", "both")) {
      JsonNode problem = get(STATEMENTS + "?q=surveillance&mode=" + mode, 400);
      assertEquals("/api/v1/problems/no-meaning", problem.path("type").asText());
      String detail = problem.path("detail").asText();
      assertTrue(detail.startsWith("“mode=" + mode + "” cannot be answered: " + expected), detail);
      assertTrue(detail.endsWith("or ask with “mode=words”."), detail);
    }
    JsonNode words = get(STATEMENTS + "?q=cranes&mode=words", 200);
    assertEquals(1, words.path("total").path("value").asInt());
  }

  @Test
  void anIndexWithoutMeaningIsToldOf() throws IOException {
    serve(null, new HashedEmbedder("hashed/1"));
    assertRefused("the index does not know what its statements mean.");
    assertEquals(400, client().get(STATEMENTS + ".csv?q=cranes&mode=both").statusCode());
    String id = get(STATEMENTS + "?q=snooping", 200).path("items").get(0).path("id").asText();
    assertEquals("words", get(STATEMENTS + "/" + id + "/similar", 200).path("by").asText());
  }

  @Test
  void aServerWithoutThePartIsToldOf() throws IOException {
    serve(new HashedEmbedder("hashed/1"), null);
    assertRefused("the part that reads what a question means is not here.");
  }

  @Test
  void aModelThatDoesNotWorkHereIsToldOf() throws IOException {
    Embedder broken =
        new Lazily(
            "hashed/1",
            Set.of("en"),
            () -> {
              throw new ModelUnusable("the part does not work", new IOException("no library"));
            });
    serve(new HashedEmbedder("hashed/1"), broken);
    assertRefused("the part does not work. Make it work");
  }

  @Test
  void anotherModelThanThatOfTheIndexIsToldOf() throws IOException {
    serve(new HashedEmbedder("hashed/1"), new HashedEmbedder("hashed/2"));
    assertRefused("the index knows meanings by the model hashed/1, and here is hashed/2.");
  }

  @Test
  void aModeThatIsNoneIsRefusedWithTheNearest() throws IOException {
    serve(null, null);
    JsonNode problem = get(STATEMENTS + "?mode=meening", 400);
    assertEquals("meaning", problem.path("proposal").asText());
  }
}
