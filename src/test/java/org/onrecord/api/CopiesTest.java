package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the API says of a story that another paper printed with one word exchanged.
class CopiesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Sample sample;
  private static Client client;
  private static Story reprint;
  private static Story diary;
  private static String original;
  private static String sighting;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    reprint = new Story("reprint.txt", sample.gazette.text.replace("every caller", "each caller"));
    reprint.title = "Treaty alarms institute";
    reprint.publisher = "The Quayside Post";
    reprint.published = Story.day(2024, 8, 2, "2 August 2024");
    reprint
        .says("Article 6 puts the privacy of each caller at the mercy of a minister 𝄞,")
        .by("octavia-institute", "Octavia Institute", "the Octavia Institute", "said")
        .about("privacy", "privacy")
        .done();
    sample.index.replace(reprint.document(), reprint.statements(), reprint.state());
    diary =
        new Story(
            "diary.txt",
            "A week by the water\n\nWe heard it on the pier: “Article 6 puts the privacy of every"
                + " caller at the whim of a minister”, said the people of the institute.");
    diary.title = "A week by the water";
    diary.publisher = "Saltmere Notes";
    diary
        .says("Article 6 puts the privacy of every caller at the whim of a minister")
        .by("octavia-institute", "Octavia Institute", "the institute", "said")
        .done();
    sample.index.replace(diary.document(), diary.statements(), diary.state());
    sample.index.commit(Map.of("pipeline", "1"));
    sample.index.findCopies(List.of());
    original = sample.gazette.statements().getFirst().id();
    sighting = reprint.statements().getFirst().id();
    client = new Client(sample.server.address());
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static JsonNode get(String path) throws IOException {
    var answer = client.get("/api/v1" + path);
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode body = MAPPER.readTree(answer.body());
    Description description = Description.read();
    String described = description.path("/api/v1" + path).orElseThrow();
    JsonNode schema = description.content(described).at("/application~1json/schema");
    assertEquals(List.of(), description.faults(schema, body), path);
    return body;
  }

  @Test
  void aStatementShowsItsSightingsAndWhatWasAlteredThere() throws IOException {
    assertEquals(
        MAPPER.readTree(
            """
            [{"statement": "%s", "document": "%s", "path": "reprint.txt",
              "title": "Treaty alarms institute", "publisher": "The Quayside Post",
              "published": "2024-08-02", "sameness": "ALTERED",
              "changes": [{"here": "every", "there": "each",
                           "hereSpan": [30, 35], "thereSpan": [30, 34]}]}]
            """
                .replaceFirst("%s", sighting)
                .replaceFirst("%s", reprint.id)),
        get("/statements/" + original).get("sightings"));
  }

  @Test
  void aSightingKeepsItsAddressAndNamesWhatItIsACopyOf() throws IOException {
    JsonNode found = get("/statements/" + sighting);
    assertEquals(original, found.at("/copyOf/statement").asText());
    assertEquals("each", found.at("/copyOf/changes/0/here").asText());
    assertEquals("every", found.at("/copyOf/changes/0/there").asText());
    assertEquals(
        original,
        get("/documents/" + reprint.id + "/statements").at("/items/0/copyOf/statement").asText());
  }

  @Test
  void aDocumentNamesItsCopiesAndTheOriginWithItsReason() throws IOException {
    JsonNode copies = get("/documents/" + reprint.id).get("copies");
    assertEquals(sample.gazette.id, copies.get("origin").asText());
    assertEquals("it was published first, on 2024-07-30", copies.get("reason").asText());
    assertEquals(List.of("gazette.txt", "reprint.txt"), copies.findValuesAsText("path"));
    assertEquals(1, get("/corpus").get("copyGroups").asInt());
  }

  @Test
  void aStatementCountsOnceAndIsFoundByEveryPaperThatPrintsIt() throws IOException {
    int once = get("/statements").at("/total/value").asInt();
    assertEquals(once + 1, get("/statements?copies=all").at("/total/value").asInt());
    assertEquals(once, get("/corpus").get("statements").asInt());
    assertEquals(1, get("/corpus").get("sightings").asInt());
    for (String only :
        List.of(
            "publisher=The+Quayside+Post", "document=" + reprint.id, "published.from=2024-08")) {
      JsonNode found = get("/statements?" + only);
      assertEquals(original, found.at("/items/0/id").asText(), only);
      assertEquals(
          sighting, get("/statements?copies=all&" + only).at("/items/0/id").asText(), only);
    }
    assertEquals(original, get("/statements?q=%22each+caller%22").at("/items/0/id").asText());
  }

  /// Another paper, another day, another word: a statement of its own, linked and not folded.
  @Test
  void aQuotationInADocumentThatIsNoCopyIsLinkedWithTheWordThatDiffers() throws IOException {
    JsonNode found = get("/statements/" + original);
    assertEquals("ALTERED", found.get("fidelity").asText());
    assertEquals(1, found.get("quotations").size());
    JsonNode there = found.at("/quotations/0");
    assertEquals(diary.statements().getFirst().id(), there.get("statement").asText());
    assertEquals("diary.txt", there.get("path").asText());
    assertEquals("ALTERED", there.get("sameness").asText());
    assertEquals(List.of("mercy"), there.findValuesAsText("here"));
    assertEquals(List.of("whim"), there.findValuesAsText("there"));
    JsonNode back = get("/statements/" + diary.statements().getFirst().id());
    assertEquals(original, back.at("/quotations/0/statement").asText());
    assertEquals("whim", back.at("/quotations/0/changes/0/here").asText());
    assertEquals(1, back.get("quotations").size(), "of copies only the first is listed");
    assertEquals(
        1, get("/statements?document=" + diary.id).at("/total/value").asInt(), "counts for itself");
  }
}
