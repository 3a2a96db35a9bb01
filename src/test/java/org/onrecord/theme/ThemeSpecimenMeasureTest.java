package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.vocabulary.VocabularySource;

/// Measures the tagger on the statements of the specimen corpus, each read alone, without its
/// paragraph. Their labels were written without the lexicon, many by paraphrase.
class ThemeSpecimenMeasureTest {
  private static final double FLOOR = 0.68;
  private static final double PRECISION_FLOOR = 0.80;
  private static final boolean PRINT = "print".equals(System.getProperty("concerns"));
  private static final Path GOLD = Path.of("src/test/resources/specimens");

  private final ThemeScheme scheme = ThemeScheme.load(VocabularySource.builtIn());
  private final ThemeTagger tagger = new ThemeTagger(scheme);
  private int hits;
  private int found;
  private int wanted;

  @Test
  void filesTheStatementsOfTheSpecimensUnderTheirTopThemes() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "skipped: runs in the folder of the project only");
    for (Path file : files()) {
      measure(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
    }
    double precision = (double) hits / found;
    double recall = (double) hits / wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "themes of specimens, top level, words alone: P %.3f R %.3f F1 %.3f%n",
        precision,
        recall,
        f1);
    assertTrue(f1 >= FLOOR, () -> "F1 " + f1 + " is below " + FLOOR);
    assertTrue(precision >= PRECISION_FLOOR, () -> "precision " + precision);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /// A document of the statements alone, a paragraph each, in the language of the specimen; no
  /// statement is told its paragraph.
  private void measure(String file, JsonNode specimen) {
    List<JsonNode> statements = new ArrayList<>();
    specimen.path("statements").forEach(statements::add);
    statements.removeIf(s -> s.path("quote").asText().isBlank());
    String words =
        statements.stream()
            .map(s -> s.path("quote").asText().replaceAll("\\n\\n+", "\n"))
            .collect(Collectors.joining("\n\n"));
    Document document = ThemeMeasureTest.paragraphs(words, specimen.path("language").asText());
    int at = 0;
    for (JsonNode statement : statements) {
      String quote = statement.path("quote").asText().replaceAll("\\n\\n+", "\n");
      Span span = document.text().span(at, at + quote.length());
      at += quote.length() + 2;
      if (!statement.path("debatable").asBoolean()) {
        measure(file, statement, span, document);
      }
    }
  }

  private void measure(String file, JsonNode statement, Span span, Document document) {
    Set<String> expected = new TreeSet<>();
    statement.path("themes").forEach(t -> expected.add(scheme.topOf(t.asText()).id()));
    Set<String> tops =
        tagger.tag(List.of(span), -1, document).stream()
            .map(t -> scheme.topOf(t.themeId()).id())
            .collect(Collectors.toCollection(TreeSet::new));
    wanted += expected.size();
    found += tops.size();
    if (PRINT && file.hashCode() % 2 == 0 && !tops.equals(expected)) {
      System.out.println(expected + " found " + tops + ": " + document.text().slice(span));
    }
    tops.retainAll(expected);
    hits += tops.size();
  }
}
