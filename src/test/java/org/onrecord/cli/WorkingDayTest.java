package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.onrecord.Shared;
import org.onrecord.api.Desk;
import org.onrecord.api.OnRecordServer;
import org.onrecord.api.ServerSettings;
import org.onrecord.api.gate.Limits;
import org.onrecord.index.Query;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.Generation;
import org.onrecord.ingest.Progress;

/// Fifteen questions of a working day, asked of two real articles as they come: read by `onrecord
/// ingest` with the vocabularies that ship, answered over HTTP. Skipped without the articles.
///
/// One article is of July 2024, the other of November; a cursor is taken between them.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class WorkingDayTest {
  private static final String JULY = "000_60cbac20df9c195f.txt";
  private static final String NOVEMBER = "004_0fb6d9fe33a92088.txt";
  private static final String TECH_ACCORD = "cybersecurity-tech-accord";
  private static final String SENATORS = "us-senators-2024-letter";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path scratch = Path.of("");
  private static ReadingPart reading;
  private static StatementIndex index;
  private static OnRecordServer server;
  private static String cursor = "";

  @BeforeAll
  static void theTwoArticlesAreRead() throws IOException {
    Path july = Shared.find("seeds/" + JULY);
    Path november = Shared.find("seeds/" + NOVEMBER);
    Files.createDirectory(corpus());
    reading = ReadingPart.of(corpus());
    Files.copy(july, corpus().resolve(JULY));
    ingest();
    try (StatementIndex between = Indexes.reading(scratch.resolve("index"))) {
      cursor = between.lastChange();
    }
    Files.copy(november, corpus().resolve(NOVEMBER));
    ingest();
    index = Indexes.reading(scratch.resolve("index"));
    server =
        OnRecordServer.start(
            new ServerSettings("127.0.0.1", 0, corpus(), Set.of())
                .withLimits(Limits.standard().withSearchTime(Duration.ofSeconds(30))),
            reading.parts(index, null));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      index.close();
    }
  }

  private static Path corpus() {
    return scratch.resolve("corpus");
  }

  private static void ingest() {
    read(corpus(), scratch.resolve("index"));
  }

  private static void read(Path folder, Path into) {
    try (var run = IngestRun.of(folder, scratch.resolve("index"), reading, new ReadingOptions());
        StatementStore writing = Indexes.writing(into, reading)) {
      run.into(writing, new Silent());
    }
  }

  /// Progress that nobody hears of.
  private static final class Silent implements Progress {}

  private static String text(String path) {
    URI address = server.address().resolve("/api/v1" + path.replace(" ", "%20"));
    try {
      var answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private static JsonNode json(String path) {
    return parsed(text(path));
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<String> ids(String path) {
    return each(json(path).get("items"), "/id");
  }

  private static List<String> each(JsonNode list, String... pointers) {
    List<String> each = new ArrayList<>();
    for (JsonNode item : list) {
      List<String> parts = new ArrayList<>();
      for (String pointer : pointers) {
        parts.add(item.at(pointer).asText());
      }
      each.add(String.join(" ", parts));
    }
    return each;
  }

  private static List<String> counts(JsonNode values) {
    return each(values, "/value", "/count");
  }

  @Test
  void whichSenatorsObjectedInWhichLetterInWhatWordsWhen() {
    JsonNode items = json("/statements?q=which senators objected").get("items");
    assertEquals(
        List.of(
            "36b70csh5m23 us-senators-2024-letter A group of Democratic senators MIXED CRITICAL",
            "xrwdnncfm4fn us-senators-2024-letter the senators DIRECT "),
        each(items, "/id", "/actor/id", "/actor/asWritten", "/voice", "/stance/polarity"));
    // Nobody is named in the article, the letter came through another paper, its day is not told.
    String when = "null 2024-11-12 NOT_AFTER politico TechRadar";
    assertEquals(
        List.of(when, when),
        each(
            items,
            "/said/date",
            "/said/to",
            "/said/precision",
            "/relay/0/id",
            "/document/publisher"));
  }

  @Test
  void whatTheTechAccordSaidOnArticle6IsNotOnRecordAndTheNearestAreThree() {
    JsonNode answer = json("/statements?q=Tech Accord on Article 6");
    assertEquals(0, answer.at("/total/value").asLong());
    assertEquals(
        List.of("provision 14", "actor 0"),
        each(answer.at("/whyEmpty/without"), "/parameter", "/total"));
    assertEquals(3, answer.at("/whyEmpty/nearest").size());
    assertEquals(
        Set.of(TECH_ACCORD), Set.copyOf(each(answer.at("/whyEmpty/nearest"), "/actor/id")));
  }

  @Test
  void whichNamedPersonSpokeForItAndWhomHeBlamed() {
    JsonNode items = json("/statements?q=Ashton-Hart").get("items");
    assertEquals(
        List.of(
            "7z0d3f9fn5kr nick-ashton-hart cybersecurity-tech-accord MIXED 2024-07-30",
            "nrq5t3vfemnb nick-ashton-hart cybersecurity-tech-accord MIXED 2024-07-30"),
        each(items, "/id", "/actor/id", "/onBehalfOf/0/id", "/voice", "/said/date"));
    // Whom he blames stands in his words; it is nobody's speaker.
    assertTrue(items.get(1).get("text").asText().contains("the EU and the US"));
    assertEquals(List.of(), ids("/statements?actor=european-union"));
  }

  @Test
  void whatTheUsSaidOnWhyAndWhoseWordsTheseAre() {
    assertEquals(
        List.of(
            "96y4nm0frdbq united-states INDIRECT politico 2024-11-12 PUBLICATION",
            "fb18twfj149m us-officials MIXED politico 2024-11-12 PUBLICATION",
            "trhfew4x9exz biden-administration INDIRECT politico 2024-11-12 PUBLICATION"),
        each(
            json("/statements?category=government").get("items"),
            "/id",
            "/actor/id",
            "/voice",
            "/relay/0/id",
            "/said/date",
            "/said/ground"));
    assertEquals(List.of("fb18twfj149m"), ids("/statements?q=US officials why"));
  }

  @Test
  void whetherTheQuotedWordsAreWholeAndWhetherTheOriginalIsHeld() {
    JsonNode statement = json("/statements/36b70csh5m23");
    assertEquals("MIXED", statement.get("voice").asText(), "part quoted, part retold");
    assertEquals("ONLY", statement.get("fidelity").asText(), "no other document has the words");
    assertEquals(0, json("/documents?kind=LETTER").at("/total/value").asLong());
  }

  @Test
  void theMatrixOfActorsAndConcernsAndEveryCellOpensItsList() {
    JsonNode matrix = json("/matrix?top=6");
    assertEquals(
        List.of(
            "cybersecurity-tech-accord 14",
            "nick-ashton-hart 2",
            "tech-accord-signatories 2",
            "us-senators-2024-letter 2",
            "biden-administration 1",
            "campaigners-unnamed 1"),
        counts(matrix.get("rows")));
    assertEquals(
        List.of(
            "process-implementation 10",
            "criminalisation-intent 4",
            "expression-media 4",
            "human-rights-safeguards 4",
            "repression-misuse 4",
            "rm-authoritarian-legitimacy 4"),
        counts(matrix.get("columns")));
    List<List<String>> cells = new ArrayList<>();
    for (JsonNode row : matrix.get("cells")) {
      cells.add(each(row, "/count"));
      row.forEach(WorkingDayTest::assertOpensItsList);
    }
    assertEquals(
        List.of(
            List.of("3", "4", "3", "3", "0", "0"),
            List.of("2", "0", "0", "0", "0", "0"),
            List.of("2", "0", "0", "0", "0", "0"),
            List.of("0", "0", "1", "0", "2", "2"),
            List.of("1", "0", "0", "0", "0", "0"),
            List.of("0", "0", "0", "0", "1", "1")),
        cells);
    assertEquals("[5,0,0,0,0,0]", matrix.get("others").toString());
    assertEquals(6, matrix.get("rowsNotShown").asLong());
    assertEquals(32, matrix.get("columnsNotShown").asLong());
  }

  private static void assertOpensItsList(JsonNode counted) {
    String link = counted.get("link").asText().replaceFirst("^/api/v1", "");
    assertEquals(counted.get("count").asLong(), json(link).at("/total/value").asLong(), link);
  }

  @Test
  void concernsSharedAndOneSidedBetweenIndustryAndSenators() {
    JsonNode compared = json("/compare?actor=" + TECH_ACCORD + "&actor=" + SENATORS);
    assertEquals(List.of("14", "2"), each(compared.get("sides"), "/count"));
    Map<String, List<String>> raised = new TreeMap<>();
    for (JsonNode concern : compared.get("concerns")) {
      if (!concern.has("broader")) {
        raised
            .computeIfAbsent(concern.get("raisedBy").asText(), by -> new ArrayList<>())
            .add(concern.get("id").asText());
      }
      concern.get("sides").forEach(WorkingDayTest::assertOpensItsList);
    }
    assertEquals(List.of("expression-media"), raised.get("both"));
    assertEquals(List.of("repression-misuse", "surveillance-powers"), raised.get("second"));
    assertEquals(
        List.of(
            "criminalisation-intent",
            "security-research",
            "transparency-redress",
            "human-rights-safeguards",
            "privacy-data",
            "process-implementation",
            "children-intimate-images",
            "scope-definitions"),
        raised.get("first"));
  }

  @Test
  void ciscoAloneAndThroughTheTechAccord() {
    assertEquals(List.of("ges5tvsycc07"), ids("/statements?actor=cisco"));
    JsonNode through = json("/statements?actor=cisco&rollUp=parents&facets=actor");
    assertEquals(15, through.at("/total/value").asLong());
    Set<String> speakers = new TreeSet<>(each(through.get("items"), "/actor/id"));
    assertEquals(Set.of("cisco", TECH_ACCORD), speakers, "each keeps its own speaker");
  }

  @Test
  void allStatementsOnPrivacyThoughTheWordOccursNowhere() {
    JsonNode items = json("/statements?q=privacy").get("items");
    assertEquals(List.of("r0vffvh4j1f5", "pg0n6t9v7dhq", "wrnr2cv6zh0c"), each(items, "/id"));
    for (JsonNode item : items) {
      assertFalse(item.get("text").asText().contains("privacy"));
    }
  }

  @Test
  void whatChangedBetweenJulyAndNovemberIsTwoSnapshotsAndNoChangeOfPosition() {
    JsonNode compared = json("/compare?date=2024-10-01&actor=" + TECH_ACCORD);
    assertEquals(
        List.of("before 2024-10-01 14", "from 2024-10-01 on 0"),
        each(compared.get("sides"), "/label", "/count"));
    assertEquals(0, compared.at("/untold/count").asLong());
    assertEquals(
        Set.of("first Nothing on record from 2024-10-01 on."),
        Set.copyOf(each(compared.get("concerns"), "/raisedBy", "/sentence")));
    assertTrue(compared.get("note").asText().contains("shows no change of position"));
    JsonNode senators = json("/compare?date=2024-10-01&actor=" + SENATORS);
    assertEquals(2, senators.at("/untold/count").asLong(), "their day is not known");
  }

  @Test
  void directStatementsOfTheTechAccord() {
    assertEquals(
        List.of("3nbpn6m5a6ag", "7dqg4yj8yg1c", "8pqjq4bpy8zx", "p4z6abazgyp5", "r0vffvh4j1f5"),
        ids("/statements?voice=DIRECT&sort=-said&actor=" + TECH_ACCORD));
  }

  @Test
  void theActorFacetRolledUpAndNot() {
    assertEquals(
        List.of(
            "cybersecurity-tech-accord 14",
            "nick-ashton-hart 2",
            "tech-accord-signatories 2",
            "us-senators-2024-letter 2"),
        counts(json("/statements?facets=actor").at("/facets/actor")).subList(0, 4));
    assertEquals(
        List.of(
            "cybersecurity-tech-accord 19",
            "united-states 5",
            "nick-ashton-hart 2",
            "tech-accord-signatories 2",
            "us-government 2",
            "us-senate 2"),
        counts(json("/statements?facets=actor&rollUp=members").at("/facets/actor")).subList(0, 6));
  }

  @Test
  void theHistogramBySaidPublishedAndEvent() {
    String months = "2024-07,18|2024-08,0|2024-09,0|2024-10,0|2024-11,10|undated,0|";
    assertEquals("said,total|" + months, rows("/timeline.csv?interval=month"));
    assertEquals("published,total|" + months, rows("/timeline.csv?interval=month&of=published"));
    assertEquals("event,total|no event,28|", rows("/timeline.csv?interval=month&of=event"));
  }

  private static String rows(String path) {
    return text(path).replace("\r\n", "|");
  }

  @Test
  void everythingNewForTheUsGovernmentSinceACursorInFourForms() {
    String asked = "category=government";
    List<String> fresh = List.of("96y4nm0frdbq", "trhfew4x9exz", "fb18twfj149m");
    JsonNode page = json("/changes?" + asked + "&since=" + cursor);
    assertEquals(fresh, each(page.get("items"), "/id"));
    assertEquals(Set.of("added"), Set.copyOf(each(page.get("items"), "/change")));
    List<String> lines = text("/changes.ndjson?" + asked + "&since=" + cursor).lines().toList();
    List<String> table =
        text("/changes.csv?columns=id&" + asked + "&since=" + cursor).lines().toList();
    for (int i = 0; i < fresh.size(); i++) {
      assertTrue(lines.get(i).contains("\"id\":\"" + fresh.get(i) + "\""));
      assertTrue(table.get(i + 1).endsWith("," + fresh.get(i)), table.get(i + 1));
    }
    String feed = text("/statements.atom?" + asked);
    assertTrue(fresh.stream().allMatch(feed::contains));
    String next = page.get("cursor").asText();
    assertEquals(List.of(), ids("/changes?" + asked + "&since=" + next));
  }

  @Test
  void idsSurviveARenamedFileAndARebuild(@TempDir Path elsewhere) throws IOException {
    Path folder = elsewhere.resolve("corpus");
    Files.createDirectory(folder);
    Files.copy(corpus().resolve(NOVEMBER), folder.resolve("renamed.txt"));
    Path place = elsewhere.resolve("index");
    List<String> before = ids("/statements?publisher=TechRadar&sort=actor&limit=200");
    read(folder, place);
    try (StatementIndex renamed = Indexes.reading(place)) {
      String known = renamed.lastChange();
      assertEquals(before, ids(renamed));
      new Generation(place, step -> {}).replaceBy(next -> read(folder, next));
      try (StatementIndex rebuilt = Indexes.reading(place)) {
        assertEquals(before, ids(rebuilt));
        assertEquals(List.of(), rebuilt.changesSince(known, Query.ALL, 200).changes());
      }
    }
  }

  private static List<String> ids(StatementIndex of) {
    var desk = new Desk(reading.parts(of, null));
    JsonNode page =
        parsed(
            Desk.json(desk.statements(Map.of("sort", List.of("actor"), "limit", List.of("200")))));
    return each(page.get("items"), "/id");
  }
}
