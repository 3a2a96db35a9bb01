package org.onrecord.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;

/// Reads texts of our own making for the tests of this package.
final class Read {
  static final DocumentReader READER = new DocumentReader();

  private Read() {}

  static String resource(String name) throws IOException {
    try (InputStream in = Read.class.getResourceAsStream("/structure/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Document text(String name) throws IOException {
    return READER.readText(name, resource(name), null);
  }

  static Document extracted(
      String mediaType, Extraction.Form form, String text, List<Integer> pageStarts) {
    return READER.read(
        new SourceFile("0".repeat(64), "a", mediaType, text.length(), null),
        new Extraction.Extracted(
            mediaType, form, text, Map.of(), pageStarts, false, false, List.of(), List.of()),
        Map.of());
  }

  static List<String> of(Document document, Passage.Kind kind) {
    return document.passages().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> document.text().slice(p.span()))
        .toList();
  }
}
