package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Json;

/// One statement in every style.
class CitationsTest {
  static Sample sample;
  static Client client;

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

  @Test
  void theStylesAreThoseOfTheFilesAndNameTheStatementsPage() throws IOException {
    String path = "/api/v1/statements/" + sample.gazette.statements().getFirst().id();
    JsonNode found = Json.parse(client.get(path + "/citations").body());
    String page = sample.server.address() + path.substring("/api/v1/".length());
    assertEquals(page, found.path("address").asText());
    assertEquals(
        "Octavia Institute, quoted in Ada Example, “Harbour treaty alarms the Octavia Institute,”"
            + " The Harbour Gazette, July 30, 2024, paragraph 2, "
            + page
            + ".",
        found.path("chicago").asText());
    assertEquals(
        "Ada Example. (2024, July 30). Harbour treaty alarms the Octavia Institute. The Harbour"
            + " Gazette. "
            + page
            + " (Octavia Institute, as cited in Ada Example, 2024, para. 2)",
        found.path("apa").asText());
    assertEquals(client.get(path + ".bib").body().strip(), found.path("bibtex").asText());
    assertEquals(client.get(path + ".ris").body().strip(), found.path("ris").asText());
  }

  @Test
  void nothingIsCitedOfAStatementThatIsNot() {
    assertEquals(404, client.get("/api/v1/statements/000000000000/citations").statusCode());
  }
}
