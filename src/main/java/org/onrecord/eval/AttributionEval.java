package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;
import org.onrecord.vocabulary.VocabularySource;

/// Reads labelled documents by the real path, text to statements, and writes what was found, for a
/// scorer to compare.
public final class AttributionEval {
  private final ObjectMapper json = new ObjectMapper();
  private final DocumentReader reader;
  private final StatementFinder finder;

  public AttributionEval(DocumentReader reader, StatementFinder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  /// What a run took.
  ///
  /// @param documents number of documents read
  /// @param statements number of statements found
  /// @param cpuNanos processor time of reading and finding, JSON left out
  public record Run(int documents, int statements, long cpuNanos) {}

  /// Reads one JSON object a line (`id`, `text`, perhaps `kind`) and writes one a line with `id`,
  /// `kind`, `authors`, `signatories`, `addressees`, `statements`; offsets are code points.
  ///
  /// @throws IOException when a file cannot be read or written
  public Run predict(Path gold, Path predictions) throws IOException {
    int documents = 0;
    int statements = 0;
    long cpu = 0;
    try (BufferedReader in = Files.newBufferedReader(gold);
        Writer out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode row = json.readTree(line);
        long before = cpuNow();
        Document document = read(row);
        List<Statement> found = finder.find(document);
        cpu += cpuNow() - before;
        documents++;
        statements += found.size();
        String raw = row.path("text").asText();
        out.write(json.writeValueAsString(answer(row, new RawOffsets(raw), document, found)));
        out.write('\n');
      }
    }
    return new Run(documents, statements, cpu);
  }

  private static long cpuNow() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Document read(JsonNode row) {
    return reader.readText(row.path("id").asText(), row.path("text").asText(), kind(row));
  }

  private static @Nullable DocumentKind kind(JsonNode row) {
    return null;
  }

  private ObjectNode answer(
      JsonNode row, RawOffsets raw, Document document, List<Statement> found) {
    ObjectNode answer = json.createObjectNode();
    answer.put("id", row.path("id").asText());
    answer.put("kind", document.kind().name().toLowerCase(Locale.ROOT));
    answer.set("authors", json.valueToTree(document.authors()));
    answer.set("signatories", json.valueToTree(document.signatories()));
    answer.set("addressees", json.valueToTree(document.addressees()));
    ArrayNode statements = answer.putArray("statements");
    found.forEach(s -> statements.add(statement(s, raw)));
    return answer;
  }

  private ObjectNode statement(Statement statement, RawOffsets raw) {
    Attribution attribution = statement.attribution();
    ObjectNode row = json.createObjectNode();
    row.set("content", spans(statement.spans(), raw));
    row.set("source", spans(attribution.source(), raw));
    row.set("cue", spans(attribution.cue(), raw));
    row.put("type", statement.voice().name().toLowerCase(Locale.ROOT));
    row.put("class", statement.statementClass().name());
    row.put("stance", statement.stance() == null ? null : statement.stance().polarity().name());
    row.put("relay", statement.relay().toString());
    row.put("rule", attribution.rule());
    row.put("reason", attribution.reason());
    row.put("confidence", attribution.confidence());
    row.set("addressees", json.valueToTree(statement.addressees()));
    if (attribution instanceof Attribution.Credited credited) {
      row.put("speaker", names(credited.speakers()));
      row.put("source_text", names(credited.speakers()));
      row.put("how", credited.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      row.put("actorId", ids(credited.speakers()));
      row.put("onBehalfOf", credited.onBehalfOf().isEmpty() ? null : names(credited.onBehalfOf()));
    }
    return row;
  }

  private static String names(List<Speaker> speakers) {
    return String.join("; ", speakers.stream().map(Speaker::name).toList());
  }

  private static @Nullable String ids(List<Speaker> speakers) {
    List<String> ids =
        speakers.stream()
            .filter(Speaker.Registered.class::isInstance)
            .map(s -> ((Speaker.Registered) s).actorId())
            .toList();
    return ids.isEmpty() ? null : String.join("; ", ids);
  }

  private ArrayNode spans(List<Span> spans, RawOffsets raw) {
    ArrayNode rows = json.createArrayNode();
    spans.forEach(s -> rows.addArray().add(raw.of(s.start())).add(raw.of(s.end())));
    return rows;
  }

  /// `GOLD.jsonl PREDICTIONS.jsonl`: writes the predictions and prints what they took.
  public static void main(String[] args) throws IOException {
    ActorRegister register = ActorRegister.load(VocabularySource.builtIn());
    AttributionEval eval = new AttributionEval(new DocumentReader(), new StatementFinder(register));
    Run run = eval.predict(Path.of(args[0]), Path.of(args[1]));
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d statements, %.1f documents a CPU second%n",
        run.documents(),
        run.statements(),
        run.documents() / (run.cpuNanos() / 1e9));
  }
}
