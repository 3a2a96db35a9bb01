package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.vocabulary.VocabularySource;

/// Measures the tagger on the statements of the specimen corpus, each read alone, without its
/// paragraph. Their labels were written without the lexicon, many by paraphrase.
class ThemeSpecimenMeasureTest {
  private static final double FLOOR = 0.62;
  private static final double PRECISION_FLOOR = 0.77;
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
      new ObjectMapper().readTree(file.toFile()).path("statements").forEach(this::measure);
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

  private void measure(JsonNode statement) {
    String words = statement.path("quote").asText();
    if (words.isBlank() || statement.path("debatable").asBoolean()) {
      return;
    }
    Set<String> expected = new TreeSet<>();
    statement.path("themes").forEach(t -> expected.add(scheme.topOf(t.asText()).id()));
    Document document = ThemeMeasureTest.paragraphs(words, "und");
    Set<String> tops =
        tagger.tag(List.of(document.text().whole()), -1, document).stream()
            .map(t -> scheme.topOf(t.themeId()).id())
            .collect(Collectors.toCollection(TreeSet::new));
    wanted += expected.size();
    found += tops.size();
    tops.retainAll(expected);
    hits += tops.size();
  }
}
