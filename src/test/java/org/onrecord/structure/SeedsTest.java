package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.SeedGold;
import org.onrecord.document.Document;
import org.onrecord.document.Span;

/// The two articles that are the first real input.
class SeedsTest {

  @Test
  void findsTheFurnitureOfBothAndNoMore() throws IOException {
    for (SeedGold gold : SeedGold.all()) {
      Document document = document(gold);
      List<Span> furniture = SeedGold.spans(gold.labels().path("boilerplate"));
      assertEquals(words(document, furniture), words(document, document.furniture()));
    }
  }

  @Test
  void readsTheHeadOfTheFirst() throws IOException {
    Document document = document(SeedGold.all().getFirst());
    assertEquals(
        "Tech companies call for changes to draft UN Cybercrime Convention", document.title());
    assertEquals("Cyber Daily", document.publisher());
    assertEquals(List.of("David Hollingworth"), document.authors());
    assertEquals(LocalDate.of(2024, 7, 30), document.published().exactDay());
  }

  @Test
  void readsTheHeadOfTheSecond() throws IOException {
    Document document = document(SeedGold.all().getLast());
    assertEquals("TechRadar", document.publisher());
    assertEquals(List.of(), document.authors());
    assertEquals(List.of("Politico"), document.via());
    assertEquals(LocalDate.of(2024, 11, 12), document.published().exactDay());
  }

  private static Document document(SeedGold gold) {
    return Read.READER.readText(gold.file(), gold.text(), null);
  }

  /// The words in the spans, one string, white space folded.
  private static String words(Document document, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(s -> words.append(document.text().slice(s)).append(' '));
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
