package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.StatementExport.Format;
import org.onrecord.index.Query;

class ExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

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

  private static List<CSVRecord> csv(HttpResponse<String> answer) throws IOException {
    assertEquals(200, answer.statusCode(), answer.body());
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(answer.body()))
        .getRecords();
  }

  @Test
  void allFormsHoldTheSameStatementsInTheSameOrder() throws IOException {
    List<String> ids = Answer.ids(client.get("/api/v1/statements?sort=-said"));
    HttpResponse<String> table = client.get("/api/v1/statements.csv?sort=-said");
    HttpResponse<String> lines = client.get("/api/v1/statements.ndjson?sort=-said");
    assertEquals(ids, csv(table).stream().map(row -> row.get("id")).toList());
    assertEquals(ids, lines.body().lines().map(ExportTest::id).toList());
    assertEquals("5", table.headers().firstValue("OnRecord-Total").orElse(""));
    assertEquals("5", lines.headers().firstValue("OnRecord-Total").orElse(""));
  }

  private static String id(String line) {
    try {
      return MAPPER.readTree(line).get("id").asText();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void aLineOfNdjsonIsTheStatementOfTheApi() throws IOException {
    String id = sample.letter.statements().getFirst().id();
    HttpResponse<String> lines =
        client.get("/api/v1/statements.ndjson?document=" + sample.letter.id);
    HttpResponse<String> one = client.get("/api/v1/statements/" + id);
    assertEquals(one.body().replace("\"fidelity\":\"ONLY\",", ""), lines.body().strip());
  }

  @Test
  void aRowHoldsTheCitation() throws IOException {
    CSVRecord row =
        csv(client.get("/api/v1/statements.csv?theme=privacy&actor=octavia-institute")).getFirst();
    assertEquals(
        List.of(
            sample.gazette.statements().getFirst().id(),
            "Article 6 puts the privacy of every caller at the mercy of a minister 𝄞,",
            "octavia-institute",
            "Octavia Institute",
            "Privacy",
            "harbour-treaty/6",
            "CRITICAL",
            "2024-07-29",
            "2024-07-30",
            "The Harbour Gazette",
            "46",
            "118",
            "0.9"),
        List.of(
                "id",
                "text",
                "actorId",
                "actor",
                "themes",
                "provisions",
                "stance",
                "said",
                "published",
                "publisher",
                "start",
                "end",
                "confidence")
            .stream()
            .map(row::get)
            .toList());
  }

  @Test
  void noCellIsAFormulaUnlessRawIsAskedFor() throws IOException {
    String path = "/api/v1/statements.csv?document=" + sample.hostile.id;
    String words = sample.hostile.statements().getFirst().text();
    CSVRecord guarded = csv(client.get(path)).getFirst();
    assertEquals("'" + words, guarded.get("text"));
    assertEquals("'+Evil & Sons", guarded.get("publisher"));
    CSVRecord raw = csv(client.get(path + "&raw=true")).getFirst();
    assertEquals(words, raw.get("text"));
    assertEquals("+Evil & Sons", raw.get("publisher"));
  }

  @Test
  void guardsTextAndLeavesNumbers() {
    for (String cell : List.of("=1", "+a", "-a", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a")) {
      assertEquals("'" + cell, CsvCells.guarded(cell));
    }
    for (String cell : List.of("-1", "+2.5", "2024-07-30", "a=b", "", "'a")) {
      assertEquals(cell, CsvCells.guarded(cell));
    }
  }

  @Test
  void columnsAndFieldsAreThoseAskedFor() {
    assertEquals(
        "actor,id",
        client
            .get("/api/v1/statements.csv?columns=actor,id")
            .body()
            .lines()
            .findFirst()
            .orElse(""));
    assertTrue(
        client
            .get("/api/v1/statements.ndjson?fields=voice&voice=INDIRECT")
            .body()
            .equals("{\"voice\":\"INDIRECT\"}\n"));
  }

  @Test
  void anExportThatIsHeldIsNotSentAgain() {
    HttpResponse<String> first = client.get("/api/v1/statements.csv");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertEquals(304, client.get("/api/v1/statements.csv", "If-None-Match", tag).statusCode());
    assertEquals(200, client.get("/api/v1/statements.ndjson", "If-None-Match", tag).statusCode());
  }

  /// Adds so many statements that an export takes several pages.
  private void grow(int statements) {
    StringBuilder text = new StringBuilder("Many words");
    for (int i = 0; i < statements; i++) {
      text.append("\n\nNumber ").append(i).append(" was said.");
    }
    Story story = new Story("many.txt", text.toString());
    for (int i = 0; i < statements; i++) {
      story.says("Number " + i + " was said.").done();
    }
    sample.index.replace(story.document(), story.statements(), story.state());
    sample.index.commit(Map.of("pipeline", "1"));
  }

  @Test
  void anExportHasNoCap() {
    grow(450);
    assertEquals(455, client.get("/api/v1/statements.ndjson").body().lines().count());
  }

  @Test
  void anExportThatBreaksOffIsCutSoThatAClientSeesIt() throws IOException {
    grow(4_000);
    StringBuilder answer = new StringBuilder();
    try (Socket socket = client.open("/api/v1/statements.ndjson?sort=actor")) {
      InputStream in = socket.getInputStream();
      answer.append(new String(in.readNBytes(1_000), StandardCharsets.UTF_8));
      sample.index.remove("letter.txt");
      sample.index.commit(Map.of("pipeline", "1"));
      answer.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    String all = answer.toString();
    assertTrue(all.contains("\r\nOnRecord-Total: 4005\r\n"), all.substring(0, 500));
    assertTrue(all.contains("\n{\"error\":{\"type\":\"/api/v1/problems/export-broken\""));
    assertFalse(all.endsWith("\r\n0\r\n\r\n"), "ends as if it were whole");
  }

  @Test
  void aWholeExportEndsAsOne() throws IOException {
    grow(100);
    try (Socket socket = client.open("/api/v1/statements.ndjson?sort=actor")) {
      StringBuilder all = new StringBuilder();
      while (all.indexOf("\r\n0\r\n\r\n") < 0) {
        int next = socket.getInputStream().read();
        assertTrue(next >= 0, () -> "ends without its mark: " + all);
        all.append((char) next);
      }
    }
  }

  @Test
  void anExportThatBreaksOffSaysSo() throws IOException {
    grow(450);
    Searches searches = new Searches(sample.index);
    StatementViews views =
        new StatementViews(
            new Labels(
                Sample.ACTORS.actors(),
                Sample.THEMES.themes(),
                new Provisions(Sample.INSTRUMENTS),
                v -> v,
                id -> id));
    StatementExport export = new StatementExport(searches, views);
    for (Format format : Format.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      var first = export.first(Query.ALL);
      sample.index.replace(
          new Story("late-" + format, "Late " + format).document(),
          List.of(),
          new Story("late-" + format, "Late " + format).state());
      sample.index.commit(Map.of("pipeline", "1"));
      assertThrows(
          StatementExport.BrokenOff.class,
          () -> export.write(Query.ALL, first, format, Set.of(), false, out));
      List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
      String last = lines.getLast();
      switch (format) {
        case CSV -> assertTrue(last.startsWith("#error,"), last);
        case NDJSON -> {
          JsonNode error = MAPPER.readTree(last).get("error");
          Answer.problem(ProblemKind.EXPORT_BROKEN, error.toString());
        }
      }
      assertFalse(lines.size() > 202, "more lines than the first page and the error");
    }
  }
}
