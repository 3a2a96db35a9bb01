package org.onrecord.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.SeedGold;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// Holds the dates of statements against the labelled ones of two articles.
class SaidDatesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 30);
  private static final StatementDater DATER = new StatementDater();

  private static Document document(String string, LocalDate published) {
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
        DatedAs.day(published, Ground.METADATA, null),
        "en",
        text,
        passages,
        0,
        List.of());
  }

  private static Statement statement(
      Document document, String speaker, List<Span> content, List<Span> source, List<Span> cue) {
    int passage = 0;
    while (!document.passages().get(passage).span().contains(content.getFirst())) {
      passage++;
    }
    Attribution.Credited credited =
        new Attribution.Credited(
            List.of(new Speaker.Named(speaker)),
            true,
            List.of(),
            Attribution.How.NAMED,
            source,
            cue,
            "test",
            "a test",
            1);
    return new Statement(
        "0".repeat(12),
        document.id(),
        content,
        "words",
        Voice.DIRECT,
        StatementClass.SAID,
        credited,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        passage);
  }

  private static Span span(Document document, String words) {
    int at = document.text().string().indexOf(words);
    return document.text().span(at, at + words.length());
  }

  /// Each statement is `speaker|content|cue`.
  private static List<String> told(String text, String... statements) {
    Document document = document(text, PUBLISHED);
    List<Statement> all = new ArrayList<>();
    for (String line : statements) {
      String[] parts = line.split("\\|", -1);
      List<Span> cue = parts[2].isEmpty() ? List.of() : List.of(span(document, parts[2]));
      all.add(statement(document, parts[0], List.of(span(document, parts[1])), List.of(), cue));
    }
    return DATER.date(all, document).stream().map(s -> told(s.said())).toList();
  }

  private static String told(DatedAs said) {
    return said.precision() + " " + said.to() + " " + said.ground();
  }

  @Test
  void readsTheDateBesideTheDocumentThatIsCited() {
    assertEquals(
        List.of("DAY 2024-07-29 EXPLICIT"),
        told("“It is bad,” Roe said in her 29 July submission.", "Roe|“It is bad,”|said"));
    assertEquals(
        List.of("DAY 2024-06-03 EXPLICIT"),
        told("“It is bad,” Roe wrote in a letter dated 3 June.", "Roe|“It is bad,”|wrote"));
    assertEquals(
        List.of("DAY 2024-06-03 EXPLICIT"),
        told("On 3 June, Roe said it was bad.", "Roe|it was bad|said"));
  }

  @Test
  void keepsRecentlyAndWeekdaysImprecise() {
    assertEquals(
        List.of("NOT_AFTER 2024-07-30 EXPLICIT", "NOT_AFTER 2024-07-30 EXPLICIT"),
        told(
            "Roe recently wrote it was bad. “It is late,” Poe said on Sunday.",
            "Roe|it was bad|wrote",
            "Poe|“It is late,”|said"));
  }

  @Test
  void leavesDatesOfOtherThingsAlone() {
    assertEquals(
        List.of("DAY 2024-07-30 PUBLICATION", "DAY 2024-07-30 PUBLICATION"),
        told(
            "“It is bad,” said Roe, who has led the group since 3 June 2019. At the talks, which"
                + " began on 29 July, Poe said it was late.",
            "Roe|“It is bad,”|said",
            "Poe|it was late|Poe said"));
  }

  @Test
  void leavesDatesInTheWordsSaidAlone() {
    assertEquals(
        List.of("DAY 2024-07-30 PUBLICATION"),
        told("Roe said the text of 23 May was bad.", "Roe|the text of 23 May was bad|said"));
  }

  @Test
  void datesTheLabelledStatements() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (SeedGold seed : SeedGold.all()) {
      LocalDate published = LocalDate.parse(seed.labels().get("date").get("value").asText());
      Document document = document(seed.text(), published);
      List<Statement> statements = new ArrayList<>();
      List<JsonNode> labels = new ArrayList<>();
      for (JsonNode s : seed.labels().get("statements")) {
        String speaker = s.get("actors").get(0).get("id").asText();
        statements.add(
            statement(
                document,
                speaker,
                SeedGold.spans(s.get("content")),
                SeedGold.spans(s.get("source")),
                SeedGold.spans(s.get("cue"))));
        labels.add(s);
      }
      List<Statement> dated = DATER.date(statements, document);
      for (int i = 0; i < labels.size(); i++) {
        JsonNode label = labels.get(i);
        String expected = expected(label.get("date"), published);
        if (!label.path("debatable").asBoolean()
            && !told(dated.get(i).said()).startsWith(expected)) {
          wrong.add(label.get("id").asText() + " " + expected + " " + told(dated.get(i).said()));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String expected(JsonNode date, LocalDate published) {
    return switch (date.get("basis").asText()) {
      case "explicit" -> "DAY " + date.get("value").asText() + " EXPLICIT";
      case "inferred-same-document" -> "DAY " + date.get("value").asText() + " INFERRED";
      case "outside-knowledge" -> "NOT_AFTER " + published;
      default -> "DAY " + published + " PUBLICATION";
    };
  }
}
