package org.onrecord.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.Change;
import org.onrecord.copies.Sameness;
import org.onrecord.copies.Sighting;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.Hit;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.Voice;

/// Looks every statement of an index up in the others (`QuotationMeasure FOLDER [EVERY]`): how long
/// that takes, how many are linked, and the links to be read. With a file of one JSON object a line
/// (`doc`, `actor`, `text`) the index is made first (`QuotationMeasure FOLDER EVERY FILE.jsonl`);
/// with a number in its place, of so many made statements in which pairs are planted
/// ([PlantedQuotations]), and what is said of those is held against what they are. Figures stand in
/// docs/measurements.md.
final class QuotationMeasure {
  private QuotationMeasure() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 2) {
      make(Path.of(arguments[0]), lines(arguments));
    }
    int every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    try (LuceneStatementIndex index =
        LuceneStatementIndex.open(
            Path.of(arguments[0]),
            LuceneStatementIndex.Mode.READ,
            IndexVocabulary.NONE,
            Clock.systemUTC())) {
      measure(index, every);
      for (Campaign campaign : index.campaigns()) {
        System.out.println(
            "CAMPAIGN " + campaign.id() + ' ' + campaign.letters().size() + ' ' + campaign.words());
      }
    }
  }

  private static Path lines(String[] arguments) throws IOException {
    if (!arguments[2].matches("\\d+")) {
      return Path.of(arguments[2]);
    }
    int statements = Integer.parseInt(arguments[2]);
    Path file = Path.of(arguments[0] + ".jsonl");
    PlantedQuotations.write(file, statements, statements / 250);
    return file;
  }

  private static void make(Path folder, Path lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    long start = System.nanoTime();
    try (LuceneStatementIndex index =
        LuceneStatementIndex.open(
            folder, LuceneStatementIndex.Mode.WRITE, IndexVocabulary.NONE, Clock.systemUTC())) {
      List<JsonNode> block = new ArrayList<>();
      for (String line : Files.readAllLines(lines)) {
        JsonNode next = json.readTree(line);
        if (!block.isEmpty() && !block.getFirst().get("doc").equals(next.get("doc"))) {
          put(index, block);
          block.clear();
        }
        block.add(next);
      }
      put(index, block);
      index.commit(Map.of());
    }
    System.out.println("made in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  private static void put(LuceneStatementIndex index, List<JsonNode> block) {
    String id = id(block.getFirst().get("doc").asText());
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (JsonNode one : block) {
      int from = text.codePointCount(0, text.length());
      String words = one.get("text").asText();
      Span span = new Span(from, from + words.codePointCount(0, words.length()));
      text.append(words).append("\n\n");
      passages.add(new Passage(Passage.Kind.PARAGRAPH, span, 0));
      statements.add(statement(id, span, one));
    }
    String path = "doc/" + block.getFirst().get("doc").asText();
    index.replace(
        new Document(
            new SourceFile(id, path, "text/plain", text.length(), null),
            DocumentKind.NEWS,
            "made",
            path,
            null,
            List.of(),
            List.of(),
            List.of(),
            true,
            List.of(),
            List.of(),
            DatedAs.UNKNOWN,
            "en",
            Text.of(text.toString()),
            passages,
            0,
            List.of()),
        statements,
        new FileState(
            path,
            id,
            FileState.State.INDEXED,
            "",
            "text/plain",
            text.length(),
            1,
            text.codePointCount(0, text.length()),
            0,
            "en",
            "NEWS",
            statements.size(),
            null,
            List.of()));
  }

  private static String id(String doc) {
    return HexFormat.of().toHexDigits(1_000_003L * doc.hashCode() + doc.length()).repeat(4);
  }

  private static Statement statement(String document, Span span, JsonNode one) {
    return new Statement(
        StatementId.of(document, List.of(span)),
        document,
        List.of(span),
        one.get("text").asText(),
        Voice.DIRECT,
        StatementClass.SAID,
        new Attribution.Credited(
            List.of(new Speaker.Named(one.get("actor").asText())),
            true,
            List.of(),
            Attribution.How.NAMED,
            List.of(),
            List.of(),
            "made",
            "made",
            0.9),
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        0);
  }

  private static void measure(LuceneStatementIndex index, int every) {
    List<Long> nanos = new ArrayList<>();
    Map<Sameness, Integer> links = new TreeMap<>();
    PlantedScore planted = new PlantedScore();
    for (DocumentCard card : index.documents()) {
      if (!PlantedQuotations.isPlanted(card.path())
          && Math.floorMod(card.id().hashCode(), every) != 0) {
        continue;
      }
      for (Statement statement : index.statementsOf(card.id())) {
        long start = System.nanoTime();
        List<Sighting> found = index.quotations(statement.id());
        nanos.add(System.nanoTime() - start);
        for (Sighting sighting : found) {
          links.merge(sighting.sameness(), 1, Integer::sum);
          planted.add(card.path(), sighting.document().path(), sighting.sameness());
          if (statement.id().compareTo(sighting.statement()) < 0) {
            print(index.statement(statement.id()).orElseThrow(), sighting);
          }
        }
      }
    }
    System.out.println(planted);
    long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
    System.out.println(
        sorted.length
            + " statements, links from both sides "
            + links
            + ", a look-up in microseconds: mean "
            + Arrays.stream(sorted).sum() / 1000 / Math.max(1, sorted.length)
            + ", median "
            + sorted[sorted.length / 2] / 1000
            + ", 99 in 100 "
            + sorted[sorted.length * 99 / 100] / 1000
            + ", most "
            + sorted[sorted.length - 1] / 1000);
  }

  private static void print(Hit hit, Sighting sighting) {
    System.out.println(
        sighting.sameness()
            + " "
            + hit.document().path()
            + " | "
            + sighting.document().path()
            + "\n  "
            + hit.statement().text()
            + "\n  "
            + sighting.text());
    for (Change change : sighting.changes()) {
      System.out.println("    [" + change.here() + "] -> [" + change.there() + "]");
    }
  }
}
