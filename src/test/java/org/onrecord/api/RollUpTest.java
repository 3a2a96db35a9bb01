package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollUpTest {
  private static final String STATEMENTS = "/api/v1/statements";
  private static Sample sample;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static JsonNode ask(String parameters) throws IOException {
    return new JsonMapper().readTree(client.get(STATEMENTS + "?" + parameters).body());
  }

  private static long total(String parameters) throws IOException {
    return ask(parameters).get("total").get("value").asLong();
  }

  @Test
  void aMembersWordsCountForTheGroupOnlyWhenAskedFor() throws IOException {
    long own = total("actor=harbour-union");
    long members = total("actor=octavia-institute");
    assertTrue(members > 0);
    assertEquals(own, total("actor=harbour-union&rollUp=none"));
    assertEquals(own + members, total("actor=harbour-union&rollUp=members"));
    assertEquals(own + members, total("actor=octavia-institute&rollUp=parents"));
    assertEquals(members, total("actor=octavia-institute&rollUp=members"));
  }

  @Test
  void everyCountIsTheLengthOfTheListThatItOpens() throws IOException {
    for (String mode : new String[] {"none", "members", "parents"}) {
      JsonNode facets = ask("facets=actor,stance&rollUp=" + mode).get("facets");
      for (String facet : new String[] {"actor", "stance"}) {
        for (JsonNode value : facets.get(facet)) {
          String list = facet + "=" + value.get("value").asText().replace(" ", "%20");
          assertEquals(value.get("count").asLong(), total(list + "&rollUp=" + mode), list + mode);
        }
      }
      String within = "actor=harbour-union&rollUp=" + mode;
      for (JsonNode value : ask(within + "&facets=stance").get("facets").get("stance")) {
        String list = within + "&stance=" + value.get("value").asText();
        assertEquals(value.get("count").asLong(), total(list), list);
      }
    }
  }

  @Test
  void aStanceNeverRollsUp() throws IOException {
    assertEquals(
        total("actor=harbour-union&stance=CRITICAL"),
        total("actor=harbour-union&stance=CRITICAL&rollUp=members"));
  }
}
