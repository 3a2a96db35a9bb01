package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Shared;
import org.onrecord.document.Document;
import org.onrecord.document.Span;

/// The two articles that are the first real input.
class SeedsTest {

  @Test
  void findsTheFurnitureOfBothAndNoMore() throws IOException {
    for (JsonNode gold : gold()) {
      Document document = document(gold);
      assertEquals(words(document, spans(gold)), words(document, document.furniture()));
    }
  }

  @Test
  void readsTheHeadOfTheFirst() throws IOException {
    Document document = document(gold().get(0));
    assertEquals(
        "Tech companies call for changes to draft UN Cybercrime Convention", document.title());
    assertEquals("Cyber Daily", document.publisher());
    assertEquals(List.of("David Hollingworth"), document.authors());
    assertEquals(LocalDate.of(2024, 7, 30), document.published().exactDay());
  }

  @Test
  void readsTheHeadOfTheSecond() throws IOException {
    Document document = document(gold().get(1));
    assertEquals("TechRadar", document.publisher());
    assertEquals(List.of(), document.authors());
    assertEquals(List.of("Politico"), document.via());
    assertEquals(LocalDate.of(2024, 11, 12), document.published().exactDay());
  }

  private static JsonNode gold() throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(Shared.find("eval/search/seeds-gold.json")))
        .path("documents");
  }

  private static Document document(JsonNode gold) throws IOException {
    String file = gold.path("file").asText();
    return Read.READER.readText(file, Files.readString(Shared.find("seeds/" + file)), null);
  }

  private static List<Span> spans(JsonNode gold) {
    List<Span> spans = new ArrayList<>();
    gold.path("boilerplate")
        .forEach(b -> spans.add(new Span(b.path("start").asInt(), b.path("end").asInt())));
    return spans;
  }

  /// The words in the spans, one string, white space folded.
  private static String words(Document document, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(s -> words.append(document.text().slice(s)).append(' '));
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
