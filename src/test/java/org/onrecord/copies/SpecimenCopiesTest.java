package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.structure.DocumentReader;

/// The web pages and bare texts of the specimen corpus, each against each.
class SpecimenCopiesTest {
  private static final Path DOCUMENTS = Path.of("corpus/documents");
  private final DocumentReader reader = new DocumentReader();

  @Test
  void aLetterAndItsReprintAndAStoryInTwoPapersAreTheOnlyCopies() throws IOException {
    List<String> found = new ArrayList<>();
    List<Document> documents = documents();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        Document one = documents.get(i);
        Document other = documents.get(j);
        if (Overlap.of(Sketch.of(one), Sketch.of(other)).isCopy()) {
          found.add(one.source().path() + " = " + other.source().path());
        }
      }
    }
    assertEquals(
        List.of(
            "2024-06-20-buoy-circle-letter.txt = 2024-06-22-gazette-prints-a-letter.html",
            "2024-07-30-tech-accord-last-round (copy).html"
                + " = 2024-07-30-tech-accord-last-round.html",
            "2025-11-03-lorvania-waits.html = 2025-11-04-no-signature-unread.html"),
        found);
  }

  private List<Document> documents() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html") || name.endsWith(".txt")) {
          documents.add(read(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
      }
      return documents;
    }
  }

  private Document read(String name, String text) {
    boolean html = name.endsWith(".html");
    var extracted =
        new Extraction.Extracted(
            html ? "text/html" : "text/plain",
            html ? Extraction.Form.HTML : Extraction.Form.PLAIN,
            text,
            Map.of(),
            List.of(),
            false,
            false,
            List.of(),
            List.of());
    var source = new SourceFile(name, name, extracted.mediaType(), text.length(), null);
    return reader.read(source, extracted, Map.of());
  }
}
