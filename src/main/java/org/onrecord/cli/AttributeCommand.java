package org.onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.eval.AttributedText;
import org.onrecord.ingest.Pipeline;
import org.onrecord.structure.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord attribute`.
@Command(
    name = "attribute",
    mixinStandardHelpOptions = true,
    description = {
      "Finds who said what in texts: one JSON object {\"id\",\"text\",\"kind\"?} a line in, one a"
          + " line out, with offsets in code points of the text."
    })
final class AttributeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Texts, one JSON object a line.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON object a line; without it, the same indented.")
  private boolean json;

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "A corpus whose vocabulary/ replaces or extends the built-in one.")
  private @Nullable Path corpus;

  private final DocumentReader reader = new DocumentReader();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongInput(file + " does not exist or is no file");
    }
    ReadingPart reading = corpus == null ? ReadingPart.builtIn() : ReadingPart.of(corpus);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode answer = attribute(parse(line, number), number, reading);
          System.out.println(json ? Json.line(answer) : Json.indented(answer));
        }
      }
    }
    return ExitCode.DONE;
  }

  private JsonNode parse(String line, int number) {
    try {
      return Json.parse(line);
    } catch (JsonProcessingException e) {
      throw new WrongInput(
          file + ":" + number + ": expected one JSON object, but " + e.getOriginalMessage());
    }
  }

  private JsonNode attribute(JsonNode input, int number, ReadingPart reading) {
    if (!input.path("text").isTextual()) {
      throw new WrongInput(
          file + ":" + number + ": has no \"text\"; expected {\"id\":…,\"text\":…}");
    }
    String id = input.path("id").asText(Integer.toString(number));
    String text = input.path("text").asText();
    Pipeline.Read read =
        reading.pipeline().read(reader.readText(id, text, kind(input.path("kind"), number)));
    return AttributedText.of(id, text, read);
  }

  private @Nullable DocumentKind kind(JsonNode kind, int number) {
    if (kind.isMissingNode() || kind.isNull()) {
      return null;
    }
    String name = kind.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(DocumentKind.values())
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongInput(
                    file
                        + ":"
                        + number
                        + ": kind \""
                        + kind.asText()
                        + "\" is none of "
                        + Arrays.toString(DocumentKind.values()).toLowerCase(Locale.ROOT)));
  }
}
