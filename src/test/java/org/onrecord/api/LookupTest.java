package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.ProblemKind;

class LookupTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PATH = "/api/v1/statements/lookup";

  private static final String SAID =
      "The authority must publish all eleven requests that it did not answer within a month";

  static Sample sample;
  static Client client;
  static String id;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    Story story =
        new Story("requests.txt", "Requests\n\n“" + SAID + ",” Ada Example said. “And soon.”");
    story.says(SAID).done();
    sample.index.replace(story.document(), story.statements(), story.state());
    sample.index.commit(Map.of("pipeline", "1"));
    id = story.statements().getFirst().id();
    client = new Client(sample.server.address());
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static HttpResponse<String> ask(Object body) throws IOException {
    return client.post(PATH, MAPPER.writeValueAsString(body), "Content-Type", "application/json");
  }

  private static JsonNode item(String quote) throws IOException {
    HttpResponse<String> answer = ask(Map.of("quotes", List.of(quote)));
    assertEquals(200, answer.statusCode(), answer.body());
    return MAPPER.readTree(answer.body()).get("items").get(0);
  }

  /// Result, the differing words (here→there), and the best statement.
  private static String seen(String quote) throws IOException {
    JsonNode item = item(quote);
    List<String> changes = new ArrayList<>();
    JsonNode best = item.get("matches").path(0);
    best.path("changes")
        .forEach(c -> changes.add(c.get("here").asText() + "→" + c.get("there").asText()));
    boolean own = best.at("/statement/id").asText().equals(id);
    return item.get("result").asText() + " " + changes + (own ? "" : " elsewhere");
  }

  @Test
  void wordsJustSoAreExactWhateverTheTypography() throws IOException {
    assertEquals("EXACT []", seen(SAID));
    assertEquals(
        "EXACT []",
        seen(
            "“the authority must publish all 11 requests that it did not"
                + " answer within a month…”"));
    assertEquals("EXACT []", seen(SAID + "”, Ada Example said"));
  }

  @Test
  void wordsLeftOutShorten() throws IOException {
    assertEquals(
        "SHORTENED [→within a month]",
        seen("The authority must publish all eleven requests that it did not answer"));
    assertEquals(
        "SHORTENED [→The authority, →that it did not answer within a month]",
        seen("must publish all eleven requests"));
    assertEquals(
        "SHORTENED [→all eleven]",
        seen("The authority must publish … requests that it did not answer within a month"));
  }

  @Test
  void wordsExchangedOrPutInAlterAndSoDoesANegationLeftOut() throws IOException {
    assertEquals("ALTERED [may→must]", seen(SAID.replace("must", "may")));
    assertEquals("ALTERED [twelve→eleven]", seen(SAID.replace("eleven", "twelve")));
    assertEquals("ALTERED [quickly→]", seen(SAID.replace("publish", "quickly publish")));
    assertEquals("ALTERED [→not]", seen(SAID.replace("did not answer", "did answer")));
    assertEquals(
        "ALTERED [may→must, →within a month]",
        seen("authority may publish all eleven requests that it did not answer")
            .replace("→The, ", ""));
  }

  @Test
  void whatNobodySaidIsNotFound() throws IOException {
    for (String quote :
        List.of(
            "Nothing of the kind was ever uttered by anybody on this island",
            "the",
            "!?",
            "the requests that a month did answer")) {
      JsonNode item = item(quote);
      assertTrue(
          item.get("result").asText().equals("NOT_FOUND") || item.get("matches").size() > 0,
          item.toString());
    }
    assertEquals("NOT_FOUND [] elsewhere", seen("Nothing of the kind was ever uttered here"));
    assertEquals("NOT_FOUND [] elsewhere", seen("!?"));
  }

  @Test
  void aShortQuoteIsFoundToo() throws IOException {
    JsonNode item = item("leaves journalists without a shield");
    assertEquals("EXACT", item.get("result").asText());
    item = item("leaves journalists without any shield");
    assertEquals("ALTERED", item.get("result").asText(), item.toString());
    assertEquals("any", item.at("/matches/0/changes/0/here").asText());
  }

  @Test
  void idsAreFoundOrNotInTheirOrder() throws IOException {
    HttpResponse<String> answer = ask(Map.of("ids", List.of("0000000000zz", id, "no id", id)));
    JsonNode found = MAPPER.readTree(answer.body());
    List<String> results = new ArrayList<>();
    found.get("items").forEach(i -> results.add(i.get("result").asText()));
    assertEquals(List.of("NOT_FOUND", "EXACT", "NOT_FOUND", "EXACT"), results);
    assertEquals(2, found.get("found").asInt());
    assertEquals(SAID, found.at("/items/1/matches/0/statement/text").asText());
  }

  @Test
  void whatIsNoListOfTextsIsRefused() throws IOException {
    for (Object body :
        List.of(
            Map.of(),
            List.of(),
            Map.of("ids", "x"),
            Map.of("ids", List.of(1)),
            Map.of("quotes", List.of(" ")),
            Map.of("quotes", List.of("x".repeat(10_001))),
            Map.of("ids", List.of(), "quotes", List.of()),
            Map.of("words", List.of()))) {
      Answer.problem(ProblemKind.UNPROCESSABLE, ask(body));
    }
    Answer.problem(
        ProblemKind.UNPROCESSABLE, client.post(PATH, "{", "Content-Type", "application/json"));
    Answer.problem(
        ProblemKind.UNPROCESSABLE, client.post(PATH, "{\"ids\":[]}", "Content-Type", "text/plain"));
    assertEquals("The body is no JSON: the fault is at line 2, column 1.", fault("{\n,}"));
    assertEquals(
        "The body is no JSON: something in it is too long or nested too deep.",
        fault("[".repeat(30_000)));
    ArrayNode many = MAPPER.createArrayNode();
    for (int i = 0; i <= 1_000; i++) {
      many.add("0000000000zz");
    }
    Answer.problem(ProblemKind.TOO_LARGE, ask(Map.of("ids", many)));
    Answer.problem(ProblemKind.TOO_LARGE, ask(Map.of("quotes", List.of("x".repeat(2 << 20)))));
    many.remove(0);
    assertEquals(200, ask(Map.of("ids", many)).statusCode());
  }

  @Test
  void similarStatementsLeaveTheirOwnSightingsApart() throws IOException {
    HttpResponse<String> answer = client.get("/api/v1/statements/" + id + "/similar?limit=3");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode similar = MAPPER.readTree(answer.body());
    assertEquals(id, similar.get("id").asText());
    assertTrue(similar.get("items").size() <= 3);
    similar.get("items").forEach(item -> assertTrue(!item.get("id").asText().equals(id)));
    assertEquals(400, client.get("/api/v1/statements/" + id + "/similar?limit=51").statusCode());
    assertEquals(404, client.get("/api/v1/statements/0000000000zz/similar").statusCode());
  }

  private String fault(String body) throws IOException {
    return Answer.problem(
            ProblemKind.UNPROCESSABLE, client.post(PATH, body, "Content-Type", "application/json"))
        .get("detail")
        .asText();
  }
}
