package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Voice;

/// Holds the gold of the specimens to the documents that it describes.
class SpecimenGoldTest {
  private static final Path DOCUMENTS = Path.of("corpus/documents");
  private static final Path GOLD = Path.of("src/test/resources/specimens");

  /// How the last line of a specimen begins, in the languages that they are written in.
  private static final List<String> SPECIMEN_LINES =
      List.of(
          "Specimen written for the OnRecord project",
          "Spécimen rédigé pour le projet OnRecord",
          "Ejemplar escrito para el proyecto OnRecord",
          "Образец, написанный для проекта OnRecord",
          "نموذج كُتب لمشروع OnRecord",
          "本文为 OnRecord 项目撰写的样本");

  @Test
  void everyDocumentHasAGoldFileAndEveryGoldFileADocument() {
    Set<String> described = new TreeSet<>();
    gold().forEach(g -> described.add(g.path("path").asText()));
    assertEquals(files(DOCUMENTS, ""), described);
  }

  @Test
  void everyGoldFileIsWellFormed() {
    List<String> faults = new ArrayList<>();
    for (JsonNode gold : gold()) {
      String where = gold.path("path").asText();
      if (Stream.of(DocumentKind.values()).noneMatch(k -> k.name().equals(text(gold, "kind")))) {
        faults.add(where + ": kind " + text(gold, "kind") + " is no DocumentKind");
      }
      if (gold.hasNonNull("published")) {
        LocalDate.parse(text(gold, "published"));
      }
      gold.path("statements").forEach(s -> check(where, s, faults));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPlainDocumentCarriesItsQuotesAndTheSpecimenLine() {
    List<String> faults = new ArrayList<>();
    for (JsonNode gold : gold()) {
      String path = text(gold, "path");
      if (path.matches(".*\\.(html|txt|md)")) {
        faults.addAll(missing(gold, plainText(DOCUMENTS.resolve(path))));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(String where, JsonNode statement, List<String> faults) {
    if (pieces(statement).stream().anyMatch(String::isBlank) || pieces(statement).isEmpty()) {
      faults.add(where + ": a statement without words");
    }
    if (Stream.of(Voice.values()).noneMatch(v -> v.name().equals(text(statement, "voice")))) {
      faults.add(where + ": voice " + text(statement, "voice") + " is no Voice");
    }
    for (JsonNode provision : statement.path("provisions")) {
      if (!provision.asText().matches("\\d{1,2}(\\(\\w{1,3}\\))*")) {
        faults.add(where + ": provision " + provision.asText() + " is not like 6 or 6(2)");
      }
    }
    if (statement.hasNonNull("said")) {
      LocalDate.parse(text(statement, "said"));
    }
  }

  /// What of the gold, or of the specimen line, the text lacks.
  private static List<String> missing(JsonNode gold, String text) {
    List<String> faults = new ArrayList<>();
    String letters = squashed(text);
    if (SPECIMEN_LINES.stream().map(SpecimenGoldTest::squashed).noneMatch(letters::contains)) {
      faults.add(text(gold, "path") + ": no specimen line");
    }
    for (JsonNode statement : gold.path("statements")) {
      for (String piece : pieces(statement)) {
        if (!letters.contains(squashed(piece))) {
          faults.add(text(gold, "path") + " lacks: " + piece);
        }
      }
    }
    return faults;
  }

  private static List<String> pieces(JsonNode statement) {
    JsonNode quote = statement.path("quote");
    return quote.isArray()
        ? StreamSupport.stream(quote.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(quote.asText());
  }

  /// The text without white space and hyphens, which line ends add and take away.
  private static String squashed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad\\u2010-]+", "");
  }

  private static String plainText(Path file) {
    try {
      return file.toString().endsWith(".html")
          ? Jsoup.parse(file).text()
          : Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  private static List<JsonNode> gold() {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> all = new ArrayList<>();
    for (String name : files(GOLD, ".json")) {
      try {
        all.add(json.readTree(Files.readAllBytes(GOLD.resolve(name))));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
    }
    assertTrue(all.size() > 9, "the gold of the specimens is gone from " + GOLD);
    return all;
  }

  private static Set<String> files(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
