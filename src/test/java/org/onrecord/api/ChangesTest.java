package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.ProblemKind;

/// `/changes` as a client reads it that keeps the cursor.
class ChangesTest {
  private static final String PATH = "/api/v1/changes";

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

  private JsonNode get(String path) throws IOException {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Answer.json(answer);
  }

  private static List<String> told(JsonNode answer) {
    List<String> told = new ArrayList<>();
    answer
        .get("items")
        .forEach(item -> told.add(item.get("change").asText() + " " + item.get("id").asText()));
    return told;
  }

  @Test
  void pagesToTheEndAndGoesOnFromThere() throws IOException {
    List<String> all = new ArrayList<>();
    JsonNode page = get(PATH + "?limit=2");
    while (page.get("more").asBoolean()) {
      all.addAll(told(page));
      page = get(page.at("/links/next").asText());
    }
    all.addAll(told(page));
    assertEquals(told(get(PATH)), all);
    assertEquals(5, all.size());
    String next = page.at("/links/next").asText();
    assertEquals(List.of(), told(get(next)));
    assertEquals(get(PATH + "?since=now").get("cursor"), page.get("cursor"));
    sample.index.remove(sample.letter.path);
    sample.index.commit(Map.of("pipeline", "1"));
    String gone = sample.letter.statements().getFirst().id();
    assertTrue(told(get(next)).contains("withdrawn " + gone));
    assertTrue(told(get(next + "&theme=press")).contains("withdrawn " + gone));
  }

  @Test
  void anItemHoldsTheStatementOfTheApi() throws IOException {
    JsonNode item = get(PATH + "?theme=privacy&highlight=false").get("items").get(0);
    String id = item.get("id").asText();
    var one = get("/api/v1/statements?theme=privacy").get("items");
    JsonNode same = null;
    for (JsonNode each : one) {
      same = each.get("id").asText().equals(id) ? each : same;
    }
    assertEquals(Sample.COMMITTED.toString(), item.get("at").asText());
    assertEquals(Sample.COMMITTED.toString(), item.at("/statement/firstIndexed").asText());
    ObjectNode statement = item.withObject("/statement");
    statement.remove(List.of("firstIndexed", "changed"));
    assertEquals(same, statement, "but for its times, as in a list");
    JsonNode some = get(PATH + "?fields=id").get("items").get(0).get("statement");
    assertEquals("{\"id\":\"" + some.get("id").asText() + "\"}", some.toString());
  }

  @Test
  void linesAndRowsTellTheSameAndEndInTheCursor() throws IOException {
    JsonNode page = get(PATH);
    List<String> lines = client.get(PATH + ".ndjson").body().lines().toList();
    assertEquals(page.get("items").get(0), Json.parse(lines.getFirst()));
    assertEquals(
        "{\"end\":{\"cursor\":\"" + page.get("cursor").asText() + "\",\"count\":5}}",
        lines.getLast());
    List<String> rows = client.get(PATH + ".csv?columns=id,documentId").body().lines().toList();
    assertEquals("change,at,id,documentId", rows.getFirst());
    assertEquals("#end," + page.get("cursor").asText(), rows.getLast());
    assertEquals(7, rows.size());
    sample.index.remove(sample.letter.path);
    sample.index.commit(Map.of("pipeline", "1"));
    String since = PATH + ".csv?columns=id,text,documentId&since=" + page.get("cursor").asText();
    String id = sample.letter.statements().getFirst().id();
    assertEquals(
        "withdrawn," + Sample.COMMITTED + "," + id + ",," + sample.letter.id,
        client.get(since).body().lines().toList().get(1));
  }

  @Test
  void aCursorThatIsNoneIsRefusedAndOneOfAnotherIndexIsStale(@TempDir Path other)
      throws IOException {
    var bad = Answer.problem(ProblemKind.BAD_CURSOR, client.get(PATH + "?since=x"));
    assertEquals("since", bad.get("parameter").asText());
    String cursor = "Y2hhbmdlcyAxIDYgNiA2IDItMGFhM2YwYTU";
    for (String form : List.of("", ".ndjson", ".csv")) {
      var stale =
          Answer.problem(ProblemKind.STALE_CURSOR, client.get(PATH + form + "?since=" + cursor));
      assertTrue(stale.get("detail").asText().contains("begin again without “since”"));
    }
  }

  @Test
  void aStatementWhoseFileWentIsGoneAndSaysSo() throws IOException {
    String id = sample.letter.statements().getFirst().id();
    sample.index.remove(sample.letter.path);
    sample.index.commit(Map.of("pipeline", "1"));
    var gone = Answer.problem(ProblemKind.WITHDRAWN, client.get("/api/v1/statements/" + id));
    assertEquals(sample.letter.id, gone.get("document").asText());
    assertEquals(410, client.get("/statements/" + id).statusCode());
    assertFalse(gone.get("detail").asText().isEmpty());
  }
}
