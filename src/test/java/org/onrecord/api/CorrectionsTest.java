package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.api.http.Writing;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.StatementAction;
import org.onrecord.statement.Speaker;

/// Who may correct, what is written down, and what is refused.
class CorrectionsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PATH = "/api/v1/corrections";
  private static final String TOKEN = "a-token-of-enough-letters";
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private Sample sample;
  private OnRecordServer writable;
  private Client client;
  private Description description;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    var writing = new Writing(TOKEN, true, Clock.fixed(NOW, ZoneOffset.UTC));
    var settings = new ServerSettings("127.0.0.1", 0, sample.corpus, Set.of(), writing);
    writable = OnRecordServer.start(settings, sample.parts);
    client = new Client(writable.address());
    description = Description.read();
  }

  @AfterEach
  void stop() {
    client.close();
    writable.close();
    sample.close();
  }

  private String statement() {
    return sample.gazette.statements().getFirst().id();
  }

  private HttpResponse<String> post(String body) {
    return client.post(
        PATH, body, "Authorization", "Bearer " + TOKEN, "Content-Type", "application/json");
  }

  private String speaker(String name, String rest) {
    return "{\"action\":\"change-speaker\",\"statement\":\""
        + statement()
        + "\",\"speakers\":["
        + name
        + "],\"by\":\"Ann Lee\""
        + rest
        + "}";
  }

  private List<Correction> written() {
    return CorrectionsFile.of(sample.corpus).read().corrections();
  }

  @Test
  void whichStatementsAreOneIsWrittenDown() throws IOException {
    String other = sample.gazette.statements().get(1).id();
    HttpResponse<String> answer =
        post(
            "{\"action\":\"sighting\",\"statement\":\""
                + statement()
                + "\",\"other\":\""
                + other
                + "\",\"joined\":\"yes\",\"by\":\"Ann Lee\"}");
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode made = MAPPER.readTree(answer.body());
    assertTrue(made.get("sentence").asText().startsWith("Ann Lee joined it with “"));
    var sighting = (StatementAction.Sighting) written().getFirst().action();
    assertEquals(statement(), sighting.target().statement());
    assertEquals(other, sighting.other().statement());
    assertTrue(sighting.joined());
    assertTrue(made.get("effect").asText().startsWith("It is written down and takes effect"));
  }

  @Test
  void aCorrectionIsWrittenDownWithItsWordsAndListed() throws IOException {
    HttpResponse<String> answer = post(speaker("\"octavia-institute\"", ",\"reason\":\"heard\""));
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode made = MAPPER.readTree(answer.body());
    assertEquals(
        "Ann Lee gave it to Octavia Institute on 1 January 2026: “heard”.",
        made.get("sentence").asText());
    assertEquals(
        "It is written down and takes effect within seconds.", made.get("effect").asText());
    JsonNode schema = description.root.at("/components/schemas/CorrectionMade");
    assertEquals(List.of(), description.faults(schema, made));

    Correction correction = written().getFirst();
    var change = (StatementAction.ChangeSpeaker) correction.action();
    assertEquals(sample.gazette.id, change.target().document().sha256());
    assertEquals(sample.gazette.statements().getFirst().text(), change.target().exact());
    assertEquals(
        List.of(new Speaker.Registered("octavia-institute", "Octavia Institute")),
        change.speakers());

    JsonNode list = MAPPER.readTree(client.get(PATH).body());
    assertEquals(
        List.of(),
        description.faults(description.root.at("/components/schemas/CorrectionListView"), list));
    assertEquals("WAITING", list.at("/items/0/state").asText());
    assertEquals(correction.id(), list.at("/items/0/id").asText());
    JsonNode corpus = MAPPER.readTree(client.get("/api/v1/corpus").body());
    assertEquals(1, corpus.at("/corrections/waiting").asInt());
  }

  @Test
  void aDecisionOnConcernsSaysWhich() throws IOException {
    post(
        "{\"by\":\"Ann\",\"action\":\"change-themes\",\"add\":[\"press\"],"
            + "\"remove\":[\"privacy\"],\"statement\":\""
            + statement()
            + "\"}");
    JsonNode list = MAPPER.readTree(client.get(PATH).body());
    assertEquals("[\"+press\",\"-privacy\"]", list.at("/items/0/themes").toString());
    assertEquals(
        List.of(),
        description.faults(description.root.at("/components/schemas/CorrectionListView"), list));
  }

  @Test
  void theListsTagChangesWithTheFile() {
    String tag = client.get(PATH).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, client.get(PATH, "If-None-Match", tag).statusCode());
    String corpus = client.get("/api/v1/corpus").headers().firstValue("ETag").orElseThrow();
    post(speaker("\"Tam Okoro\"", ""));
    assertEquals(200, client.get(PATH, "If-None-Match", tag).statusCode());
    assertEquals(200, client.get("/api/v1/corpus", "If-None-Match", corpus).statusCode());
  }

  @Test
  void onlyWhoHasTheTokenMayWrite() throws IOException {
    String body = speaker("\"Tam Okoro\"", "");
    HttpResponse<String> none = client.post(PATH, body, "Content-Type", "application/json");
    Answer.problem(ProblemKind.UNAUTHORISED, none);
    assertTrue(none.headers().firstValue("WWW-Authenticate").isPresent());
    Answer.problem(
        ProblemKind.UNAUTHORISED,
        client.post(
            PATH, body, "Authorization", "Bearer wrong", "Content-Type", "application/json"));
    Answer.problem(
        ProblemKind.FORBIDDEN,
        client.post(
            PATH, body, "Authorization", "Bearer " + TOKEN, "Origin", "http://evil.example"));
    try (Client readOnly = new Client(sample.server.address())) {
      JsonNode problem =
          Answer.problem(
              ProblemKind.FORBIDDEN, readOnly.post(PATH, body, "Authorization", "Bearer " + TOKEN));
      assertTrue(problem.get("detail").asText().contains("without a token"));
    }
    assertFalse(Files.exists(CorrectionsFile.of(sample.corpus).path()));
  }

  @Test
  void whatIsNoCorrectionIsRefusedInASentence() throws IOException {
    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "7",
            "{\"by\":\"Ann\"}",
            "{\"by\":\"Ann\",\"action\":\"rejekt\"}",
            "{\"by\":\"\",\"action\":\"undo\",\"entry\":\"0123456789ab\"}",
            "{\"by\":\"Ann\",\"action\":\"undo\",\"entry\":\"0123456789ab\"}",
            speaker("", ""),
            speaker("7", ""),
            speaker("\"octavia-institut\"", ""),
            speaker("\"Tam\"", ",\"more\":1"),
            speaker("\"Tam\"", ",\"basedOn\":7"),
            "{\"by\":\"A\",\"action\":\"change-themes\",\"statement\":\""
                + statement()
                + "\",\"add\":[\"nothing-of-the-kind\"]}",
            "{\"by\":\"A\",\"action\":\"change-said\",\"date\":\"soon\",\"statement\":\""
                + statement()
                + "\"}",
            "{\"by\":\"A\",\"action\":\"change-span\",\"words\":\"never said\",\"statement\":\""
                + statement()
                + "\"}")) {
      HttpResponse<String> answer = post(body);
      assertEquals(422, answer.statusCode(), body + answer.body());
      Answer.problem(ProblemKind.UNPROCESSABLE, answer);
    }
    Answer.problem(
        ProblemKind.NOT_FOUND,
        post("{\"by\":\"A\",\"action\":\"reject\",\"statement\":\"aaaaaaaaaaaa\"}"));
    Answer.problem(ProblemKind.TOO_LARGE, post("{\"by\":\"" + "A".repeat(70_000) + "\"}"));
    assertFalse(Files.exists(CorrectionsFile.of(sample.corpus).path()) && !written().isEmpty());
  }

  @Test
  void whatWasDecidedMeanwhileIsNotOverruledUnseen() throws IOException {
    post(speaker("\"Tam Okoro\"", ",\"basedOn\":[]"));
    String first = written().getFirst().id();
    JsonNode conflict =
        Answer.problem(ProblemKind.CONFLICT, post(speaker("\"Bo Ardent\"", ",\"basedOn\":[]")));
    assertEquals(first, conflict.at("/entries/0").asText());
    assertEquals(1, written().size());
    HttpResponse<String> seen = post(speaker("\"Bo Ardent\"", ",\"basedOn\":[\"" + first + "\"]"));
    assertEquals(201, seen.statusCode());
    assertEquals(first, MAPPER.readTree(seen.body()).at("/overruled/0").asText());
  }

  @Test
  void aWithdrawnStatementSaysWhoWithdrewItAndWhy() throws IOException {
    String id = statement();
    String reject = "{\"action\":\"reject\",\"statement\":\"" + id + "\",\"by\":\"Ann Lee\"";
    String entry =
        MAPPER
            .readTree(post(reject + ",\"reason\":\"<b>never</b> said\"}").body())
            .at("/id")
            .asText();
    assertEquals(200, client.get("/api/v1/statements/" + id).statusCode());

    sample.index.replace(sample.gazette.document(), List.of(), sample.gazette.state());
    sample.index.commit(java.util.Map.of("themes", "1"));
    for (String path : List.of("", "/explanation")) {
      JsonNode gone =
          Answer.problem(ProblemKind.WITHDRAWN, client.get("/api/v1/statements/" + id + path));
      assertEquals(
          "The statement "
              + id
              + " was withdrawn: Ann Lee withdrew it on 1 January 2026: “<b>never</b> said”.",
          gone.get("detail").asText());
      assertEquals(entry, gone.get("correction").asText());
    }
    HttpResponse<String> page = client.get("/statements/" + id);
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("“&lt;b&gt;never&lt;/b&gt; said”"), page.body());

    post("{\"action\":\"undo\",\"entry\":\"" + entry + "\",\"by\":\"Ben\"}");
    JsonNode altered =
        Answer.problem(ProblemKind.WITHDRAWN, client.get("/api/v1/statements/" + id));
    assertFalse(altered.has("correction"), "nobody withdraws it now: its text is gone");
  }

  @Test
  void theTokenIsLongAndNeverPrinted() {
    org.junit.jupiter.api.Assertions.assertThrows(
        IllegalArgumentException.class, () -> new Writing("short", false, Clock.systemUTC()));
    assertFalse(new Writing(TOKEN, false, Clock.systemUTC()).toString().contains(TOKEN));
  }
}
