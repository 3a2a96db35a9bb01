package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementStore;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

/// Puts the labelled statements of the seeds into an index as if the pipeline had found them.
final class GoldSeeds {
  private GoldSeeds() {}

  static void into(StatementStore index, Path goldFile, Path seeds) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readAllBytes(goldFile));
    for (JsonNode document : gold.path("documents")) {
      String path = document.path("file").asText();
      Document read = document(document, path, Files.readString(seeds.resolve(path)));
      List<Statement> statements = new ArrayList<>();
      document.path("statements").forEach(s -> statements.add(statement(s, read)));
      index.replace(
          read,
          statements,
          new FileState(
              path,
              read.id(),
              FileState.State.INDEXED,
              "",
              "text/plain",
              0,
              0,
              0,
              0,
              "en",
              "NEWS",
              statements.size(),
              null,
              List.of()));
    }
    index.commit(Map.of());
  }

  private static Document document(JsonNode gold, String path, String string) {
    Text text = Text.of(string);
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String line : string.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(new Passage(Passage.Kind.PARAGRAPH, text.span(at, at + line.length()), 0));
      }
      at += line.length() + 1;
    }
    return new Document(
        new SourceFile(gold.path("sha256").asText(), path, "text/plain", string.length(), null),
        DocumentKind.NEWS,
        "labelled",
        gold.path("title").path("value").asText(),
        gold.path("publisher").path("value").asText(),
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        day(gold.path("date").path("value").asText(), DatedAs.Ground.METADATA),
        "en",
        text,
        passages,
        0,
        List.of());
  }

  private static DatedAs day(String value, DatedAs.Ground ground) {
    return DatedAs.day(LocalDate.parse(value), ground, null);
  }

  private static Statement statement(JsonNode gold, Document document) {
    List<Span> spans = spans(gold.path("content"));
    List<Span> source = spans(gold.path("source"));
    List<Span> cue = spans(gold.path("cue"));
    List<Speaker> speakers = new ArrayList<>();
    for (JsonNode actor : gold.path("actors")) {
      speakers.add(new Speaker.Registered(actor.path("id").asText(), actor.path("name").asText()));
    }
    List<ThemeTag> themes = new ArrayList<>();
    gold.path("themes").forEach(t -> themes.add(new ThemeTag(t.asText(), List.of(), 1)));
    String basis = gold.path("date").path("basis").asText();
    String date = gold.path("date").path("value").asText();
    String text = String.join(" … ", spans.stream().map(document.text()::slice).toList());
    return new Statement(
        StatementId.of(document.id(), spans),
        document.id(),
        spans,
        text,
        Voice.valueOf(gold.path("type").asText().toUpperCase(Locale.ROOT)),
        StatementClass.SAID,
        new Attribution.Credited(
            speakers, true, List.of(), Attribution.How.NAMED, source, cue, "gold", "labelled", 1),
        themes,
        List.of(),
        basis.equals("explicit") || basis.startsWith("inferred")
            ? day(date, DatedAs.Ground.EXPLICIT)
            : document.published(),
        stance(gold, spans),
        List.of(),
        List.of(),
        0);
  }

  private static @Nullable Stance stance(JsonNode gold, List<Span> spans) {
    String polarity = gold.path("stance").path("polarity").asText();
    return polarity.isEmpty()
        ? null
        : new Stance(Stance.Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)), spans);
  }

  private static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(s -> spans.add(new Span(s.path("start").asInt(), s.path("end").asInt())));
    return spans;
  }
}
