package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.Parts;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementIndex;

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
    ObjectNode alone = (ObjectNode) MAPPER.readTree(one.body());
    alone.remove(List.of("fidelity", "citation", "firstIndexed", "changed"));
    assertEquals(alone, MAPPER.readTree(lines.body()));
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
  void anExportStaysWholeWhateverIsCommittedMeanwhile() throws IOException {
    grow(4_000);
    List<String> before =
        client
            .get("/api/v1/statements.ndjson?sort=actor")
            .body()
            .lines()
            .map(ExportTest::id)
            .toList();
    String answer;
    try (Socket socket = client.open("/api/v1/statements.ndjson?sort=actor&fields=id")) {
      InputStream in = socket.getInputStream();
      String start = new String(in.readNBytes(1_000), StandardCharsets.UTF_8);
      sample.index.remove("letter.txt");
      sample.index.commit(Map.of("pipeline", "1"));
      answer = start + ending(in);
    }
    List<String> ids =
        answer
            .replaceAll("\r\n[0-9A-Fa-f]+\r\n", "")
            .lines()
            .filter(line -> line.endsWith("}"))
            .map(line -> id(line.substring(line.indexOf('{'))))
            .toList();
    assertEquals(before, ids);
    assertTrue(
        answer.contains("OnRecord-End: complete; count=4005"),
        answer.substring(answer.length() - 200));
  }

  /// Reads to the end of an answer in chunks, trailers included.
  private static String ending(InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    byte[] some = new byte[8192];
    while (!read.toString().endsWith("\r\n\r\n") || read.indexOf("\r\n0\r\n") < 0) {
      int length = in.read(some);
      assertTrue(length > 0, () -> "ends without its mark: …" + read);
      read.append(new String(some, 0, length, StandardCharsets.UTF_8));
    }
    return read.toString();
  }

  /// An index whose answers break off after some statements.
  private StatementIndex breaking(int after) {
    return (StatementIndex)
        Proxy.newProxyInstance(
            ExportTest.class.getClassLoader(),
            new Class<?>[] {StatementIndex.class},
            (self, method, arguments) -> {
              Object result = method.invoke(sample.index, arguments);
              return result instanceof Found found ? new Breaking(found, after) : result;
            });
  }

  /// What was found, of which only some statements can be read.
  private static final class Breaking implements Found {
    private final Found found;
    private int left;

    Breaking(Found found, int after) {
      this.found = found;
      this.left = after;
    }

    @Override
    public long total() {
      return found.total();
    }

    @Override
    public String generation() {
      return found.generation();
    }

    @Override
    public boolean hasNext() {
      return found.hasNext();
    }

    @Override
    public Hit next() {
      if (left-- == 0) {
        throw new UncheckedIOException("cannot read", new IOException("the disk is gone"));
      }
      return found.next();
    }

    @Override
    public void close() {
      found.close();
    }
  }

  @Test
  void anExportThatBreaksOffIsCutAndSaysSoInEveryForm() throws IOException {
    grow(4_000);
    Parts parts =
        new Parts(
            breaking(3_000),
            sample.parts.reader(),
            sample.parts.actors(),
            sample.parts.themes(),
            sample.parts.instruments(),
            null,
            "1");
    try (OnRecordServer server = OnRecordServer.start(sample.settings, parts);
        Client cut = new Client(server.address())) {
      for (Form form : Form.OF_LISTS) {
        if (form != Form.JSON && form != Form.ATOM) {
          brokenOff(form, cut);
        }
      }
    }
  }

  private static void brokenOff(Form form, Client cut) throws IOException {
    String all;
    try (Socket socket = cut.open("/api/v1/statements." + form.suffix())) {
      all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(
        all.contains("after 3000 of 4005 statements"), form + all.substring(all.length() - 300));
    assertFalse(all.contains("\r\n0\r\n"), form + " ends as if it were whole");
    assertFalse(all.contains("OnRecord-End: complete"), form.name());
    String tail = all.substring(all.lastIndexOf("after 3000 of") - 200);
    switch (form) {
      case CSV -> assertTrue(tail.contains("\r\n#error,"), tail);
      case NDJSON ->
          assertTrue(
              tail.contains("\n{\"error\":{\"type\":\"/api/v1/problems/export-broken\""), tail);
      case BIBTEX ->
          assertTrue(tail.contains("@misc{EXPORT-BROKEN-OFF") && !tail.endsWith("}\n\n"), tail);
      case RIS ->
          assertFalse(tail.substring(tail.indexOf("EXPORT BROKEN")).contains("ER  -"), tail);
      case HTML -> assertFalse(tail.contains("End of the list"), tail);
      case CSL_JSON, JSON_LD, WEB_ANNOTATION -> assertTrue(tail.contains("\nBROKEN OFF: "), tail);
      case JSON, ATOM, TEXT -> throw new AssertionError(form);
    }
  }

  @Test
  void aClientOfHttp10GetsTheRowsWithoutATrailer() {
    String host = sample.server.address().getAuthority();
    String answer =
        client.raw(
            "GET /api/v1/statements.ndjson?fields=id HTTP/1.0\r\nHost: " + host + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertEquals(5, answer.lines().filter(line -> line.startsWith("{")).count(), answer);
  }

  @Test
  void theEndIsMarkedForWhoAsks() {
    String whole = client.get("/api/v1/statements.ndjson?end=true&fields=id").body();
    String generation = sample.index.standing().generation();
    assertEquals(6, whole.lines().count());
    assertTrue(
        whole.endsWith("{\"end\":{\"count\":5,\"generation\":\"" + generation + "\"}}\n"), whole);
    assertTrue(client.get("/api/v1/statements.bib").body().endsWith("\n% end: 5 entries\n"));
    String page = client.get("/api/v1/statements.html").body();
    assertTrue(page.contains("End of the list: 5 statements, generation " + generation), page);
  }
}
