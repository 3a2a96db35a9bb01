package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.document.Document;
import org.onrecord.structure.DocumentReader;

/// Writes what `structure` makes of labelled letters, one document a line, without statements.
public final class LettersEval {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DocumentReader reader = new DocumentReader();

  /// Reads `gold`, whose lines hold `id` and `text`, and writes `id`, `kind`, `title`, `authors`,
  /// `signatories`, `signatories_complete`, `addressees` and an empty `statements` a line to `out`.
  ///
  /// @throws UncheckedIOException when a file cannot be read or written
  public void write(Path gold, Path out) {
    try {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(gold)) {
        if (!line.isBlank()) {
          lines.add(JSON.writeValueAsString(answer(JSON.readTree(line))));
        }
      }
      Files.write(out, lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the labelled letters in " + gold + " cannot be worked through", broken);
    }
  }

  private ObjectNode answer(JsonNode gold) {
    String id = gold.path("id").asText();
    Document document = reader.readText(id, gold.path("text").asText(), null);
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", id);
    answer.put("kind", document.kind().name().toLowerCase(Locale.ROOT));
    answer.put("title", document.title());
    answer.set("authors", JSON.valueToTree(document.authors()));
    answer.set("signatories", JSON.valueToTree(document.signatories()));
    answer.put("signatories_complete", document.signatoriesComplete());
    answer.set("addressees", JSON.valueToTree(document.addressees()));
    answer.putArray("statements");
    return answer;
  }
}
