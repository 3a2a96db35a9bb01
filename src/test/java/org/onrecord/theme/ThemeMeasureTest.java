package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.SeedGold;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.vocabulary.VocabularySource;

/// Measures the tagger on the labelled statements of two articles; prints precision, recall and F1.
class ThemeMeasureTest {
  private static final double FLOOR = 0.90;

  private final ThemeScheme scheme = ThemeScheme.load(VocabularySource.builtIn());
  private final ThemeTagger tagger = new ThemeTagger(scheme);
  private int hits;
  private int found;
  private int wanted;

  @Test
  void filesTheLabelledStatementsUnderTheirTopThemes() throws IOException {
    for (SeedGold seed : SeedGold.all()) {
      Document document = paragraphs(seed.text());
      for (JsonNode statement : seed.labels().get("statements")) {
        if (!statement.path("debatable").asBoolean()) {
          measure(statement, document);
        }
      }
    }
    double precision = (double) hits / found;
    double recall = (double) hits / wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT, "themes, top level: P %.3f R %.3f F1 %.3f%n", precision, recall, f1);
    assertTrue(f1 >= FLOOR, () -> "F1 " + f1 + " is below " + FLOOR);
  }

  private void measure(JsonNode statement, Document document) {
    List<Span> spans = SeedGold.spans(statement.get("content"));
    Set<String> expected = new TreeSet<>();
    statement.get("themes").forEach(t -> expected.add(scheme.topOf(t.asText()).id()));
    Set<String> tops =
        tagger.tag(spans, passage(document, spans.getFirst()), document).stream()
            .map(t -> scheme.topOf(t.themeId()).id())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> right = new TreeSet<>(tops);
    right.retainAll(expected);
    hits += right.size();
    found += tops.size();
    wanted += expected.size();
    if (!tops.equals(expected)) {
      System.out.println(statement.get("id").asText() + " expected " + expected + " found " + tops);
    }
  }

  private static int passage(Document document, Span span) {
    for (int i = 0; i < document.passages().size(); i++) {
      if (document.passages().get(i).span().contains(span)) {
        return i;
      }
    }
    return -1;
  }

  static Document paragraphs(String string) {
    return paragraphs(string, "en");
  }

  static Document paragraphs(String string, String language) {
    Text text = Text.of(string);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.string().split("\n\n+")) {
      int start = text.string().indexOf(paragraph, at);
      at = start + paragraph.length();
      if (!paragraph.isBlank()) {
        passages.add(new Passage(Passage.Kind.PARAGRAPH, text.span(start, at), 0));
      }
    }
    return new Document(
        new SourceFile("0".repeat(64), "a.txt", "text/plain", 1, null),
        DocumentKind.NEWS,
        "test",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        language,
        text,
        passages,
        0,
        List.of());
  }
}
