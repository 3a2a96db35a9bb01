package org.onrecord.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.structure.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord extract`.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Shows what is read from files: title, authors, date, text without furniture.")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any format.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "One JSON object a line and file or part.")
  private boolean json;

  private final DocumentReader reader = new DocumentReader();

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new WrongInput(file + " does not exist or is no file");
      }
    }
    try (Extractor extractor = WorkerPool.start(Settings.standard())) {
      files.forEach(file -> print(file.toString(), extractor.extract(file), Map.of()));
    }
    return ExitCode.DONE;
  }

  private void print(String path, Extraction extraction, Map<String, List<String>> inherited) {
    switch (extraction) {
      case Extraction.Failed failed -> print(failed(path, failed));
      case Extraction.Extracted extracted -> {
        if (!extracted.text().isBlank()) {
          print(extracted(path, extracted, inherited));
        } else {
          print(empty(path, extracted));
        }
        extracted
            .parts()
            .forEach(p -> print(path + "!/" + p.name(), p.extraction(), extracted.metadata()));
      }
    }
  }

  private void print(ObjectNode answer) {
    System.out.println(json ? Json.line(answer) : Json.indented(answer));
  }

  private static ObjectNode failed(String path, Extraction.Failed failed) {
    ObjectNode answer = Json.object();
    answer.put("path", path).put("state", failed.kind().name());
    return answer.put("reason", failed.message()).put("mediaType", failed.mediaType());
  }

  private static ObjectNode empty(String path, Extraction.Extracted extracted) {
    ObjectNode answer = Json.object();
    answer.put("path", path).put("state", "NO_TEXT");
    return answer
        .put("reason", "holds no text of its own; its parts follow")
        .put("mediaType", extracted.mediaType());
  }

  private ObjectNode extracted(
      String path, Extraction.Extracted extracted, Map<String, List<String>> inherited) {
    var source = new SourceFile("0".repeat(64), path, extracted.mediaType(), 0, null);
    Document document = reader.read(source, extracted, inherited);
    ObjectNode answer = Json.object();
    answer.put("path", path).put("state", extracted.partial() ? "OK_PARTIAL" : "INDEXED");
    answer.put("mediaType", extracted.mediaType()).put("kind", document.kind().name());
    answer.put("kindReason", document.kindReason()).put("title", document.title());
    answer.put("publisher", document.publisher());
    answer.set("authors", Json.strings(document.authors()));
    answer.set("signatories", Json.strings(document.signatories()));
    answer.set("addressees", Json.strings(document.addressees()));
    answer.put("published", day(document.published()));
    answer.put("publishedGround", document.published().ground().name());
    answer.put("language", document.language()).put("pages", document.pages());
    answer.put("text", body(document));
    answer.set("furniture", Json.strings(furniture(document)));
    answer.set("warnings", Json.strings(extracted.warnings()));
    return answer;
  }

  /// The day, or as much of the date as is known, or null.
  private static @Nullable String day(DatedAs date) {
    LocalDate from = date.from();
    return switch (date.precision()) {
      case DAY -> from == null ? null : from.toString();
      case MONTH -> from == null ? null : from.toString().substring(0, 7);
      case YEAR -> from == null ? null : from.toString().substring(0, 4);
      case RANGE, NOT_BEFORE, NOT_AFTER, UNKNOWN -> null;
    };
  }

  private static String body(Document document) {
    return document.passages().stream()
        .filter(passage -> passage.kind() != Passage.Kind.FURNITURE)
        .map(passage -> document.text().slice(passage.span()))
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> furniture(Document document) {
    return document.furniture().stream().map(document.text()::slice).toList();
  }
}
