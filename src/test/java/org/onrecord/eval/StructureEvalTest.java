package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Shared;
import org.onrecord.document.Document;
import org.onrecord.structure.DocumentReader;

class StructureEvalTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void writesOneAnswerAKeyForTheSetsThatAreThere() throws IOException {
    Path gold = folder.resolve("gold");
    page(gold.resolve("pages/a.html.gz"));
    Files.writeString(
        gold.resolve("dates.json"), "{\"http://a.example/\": {\"html\": \"pages/a.html.gz\"}}");
    new StructureEval().write(gold, folder.resolve("out"));
    assertEquals(
        JSON.readTree("{\"http://a.example/\": \"2024-02-09\"}"),
        JSON.readTree(Files.readString(folder.resolve("out/dates.json"))));
    assertTrue(Files.notExists(folder.resolve("out/main-text.json")));
  }

  @Test
  void judgesTheKindOfLabelledLetters() throws IOException {
    Path gold = Shared.find("eval/letters/dev/letters.jsonl");
    DocumentReader reader = new DocumentReader();
    int letters = 0;
    int right = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode label = JSON.readTree(line);
      Document read = reader.readText("letter", label.path("text").asText(), null);
      letters++;
      right += label.path("kind").asText().equalsIgnoreCase(read.kind().name()) ? 1 : 0;
    }
    assertTrue(right >= 40, right + " of " + letters + " kinds are right, 40 were expected");
  }

  private static void page(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String html =
          "<html><head><meta property='article:published_time' content='2024-02-09T10:00:00Z'>"
              + "</head><body><p>The sea rose by a hand in one night, said the pilots.</p></body>";
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
  }
}
