package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.DocumentKind;

/// What the API says of three submissions that were written with one form.
class CampaignRoutesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String FORM =
      "We run a cable station, and the proposed rule would oblige us to record every call for two"
          + " years. No station of our size can guard such records, and no thief could wish for a"
          + " better hoard.";

  private static final String OWN = "In Saltmere nobody was consulted";

  private static final List<Story> LETTERS = new ArrayList<>();
  private static Sample sample;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    for (int i = 1; i <= 3; i++) {
      String own = i == 2 ? "\n\n" + OWN + "." : "";
      Story letter = new Story("form/" + i + ".txt", "Submission " + i + "\n\n" + FORM + own);
      letter.kind = DocumentKind.SUBMISSION;
      letter.publisher = "Station " + i;
      letter.authors = List.of();
      letter.published = Story.day(2024, 5, i, i + " May 2024");
      letter
          .says("no thief could wish for a better hoard")
          .byUnregistered("Station " + i, "We", "run")
          .done();
      sample.index.replace(letter.document(), letter.statements(), letter.state());
      LETTERS.add(letter);
    }
    sample.index.commit(Map.of("pipeline", "1"));
    sample.index.findCopies(List.of());
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

  private static String id() {
    return LETTERS.getFirst().id.substring(0, 12);
  }

  @Test
  void aCampaignHasItsSharedTextItsLettersAndWhatEachAdds() throws IOException {
    JsonNode list = get("/campaigns");
    assertEquals(1, list.at("/total/value").asInt());
    assertEquals(id(), list.at("/items/0/id").asText());
    assertEquals(3, list.at("/items/0/letters").asInt());
    JsonNode campaign = get("/campaigns/" + id());
    assertEquals(3, campaign.get("senders").asInt());
    assertEquals(FORM.substring(0, FORM.length() - 1), campaign.at("/template/0").asText());
    assertEquals(
        List.of("form/1.txt", "form/2.txt", "form/3.txt"), campaign.findValuesAsText("path"));
    assertEquals(List.of("Submission 2", OWN), texts(campaign.at("/items/1/adds")));
    assertEquals(404, client.get("/api/v1/campaigns/nosuchone").statusCode());
    assertEquals(400, client.get("/api/v1/campaigns?limit=0").statusCode());
    JsonNode page = get("/campaigns/" + id() + "?limit=2");
    assertEquals(2, page.get("items").size());
    assertEquals(
        "form/3.txt",
        get(page.at("/links/next").asText().substring(7)).at("/items/0/path").asText());
  }

  @Test
  void aLetterSaysThatItIsOneOfThreeAndWhatItAdds() throws IOException {
    JsonNode campaign = get("/documents/" + LETTERS.get(1).id).get("campaign");
    assertEquals(3, campaign.get("letters").asInt());
    assertEquals(List.of("Submission 2", OWN), texts(campaign.get("adds")));
    JsonNode documents = get("/documents?campaign=" + id());
    assertEquals(3, documents.at("/total/value").asInt());
    assertEquals(0, get("/documents?campaign=nosuchone").at("/total/value").asInt());
    assertFalse(get("/documents/" + sample.gazette.id).has("campaign"));
  }

  /// What a letter says stays its sender's own.
  @Test
  void statementsOfALetterCountForTheirSenders() throws IOException {
    assertEquals(3, get("/statements?q=hoard").at("/total/value").asInt());
  }

  private static List<String> texts(JsonNode additions) {
    return additions.findValuesAsText("words");
  }
}
