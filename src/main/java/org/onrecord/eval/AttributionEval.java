package org.onrecord.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Pipeline;
import org.onrecord.structure.DocumentReader;

/// Reads labelled texts by the real way, text to statements, and holds them against their labels.
public final class AttributionEval {
  private final ObjectMapper json = new ObjectMapper();
  private final DocumentReader reader = new DocumentReader();
  private final Pipeline pipeline;

  public AttributionEval(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// What a run found and took.
  ///
  /// @param cpuSeconds processor time of reading and finding, JSON left out
  /// @param bytes allocated a document, on the mean
  /// @param score in words
  /// @param fullF1 contents with the right source, 0 to 1
  public record Run(
      int documents, int statements, double cpuSeconds, long bytes, String score, double fullF1) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d documents, %d statements, %.0f documents a CPU second, %d KiB allocated a"
              + " document%n%s",
          documents,
          statements,
          documents / cpuSeconds,
          bytes / 1_024,
          score);
    }
  }

  /// The same after reading the texts some times before, so that the machine is warm.
  ///
  /// @param rounds 1 or more; the last one counts
  public Run run(Path gold, @Nullable Path predictions, int rounds) {
    for (int round = 1; round < rounds; round++) {
      run(gold, null);
    }
    return run(gold, predictions);
  }

  /// Reads one JSON object a line: `id`, `text`, and `statements` where it is labelled.
  ///
  /// @param predictions takes one line a text, for other scorers; null for none
  /// @throws UncheckedIOException when a file cannot be read or written
  public Run run(Path gold, @Nullable Path predictions) {
    try (BufferedReader in = Files.newBufferedReader(gold);
        Writer out =
            predictions == null
                ? new BufferedWriter(Writer.nullWriter())
                : Files.newBufferedWriter(predictions)) {
      return run(in, out);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          gold + " is no text in UTF-8; expected one JSON object a line", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the labelled texts in " + gold + ": " + e.getMessage(), e);
    }
  }

  /// @throws IllegalArgumentException when the line is no JSON object with a text
  private JsonNode row(String line, int number) {
    try {
      JsonNode row = json.readTree(line);
      if (row.path("text").isTextual()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      // Told below, in our words.
    }
    throw new IllegalArgumentException(
        "line "
            + number
            + " of the labelled texts is no JSON object with a \"text\"; expected"
            + " {\"id\",\"text\",\"statements\"} on each line");
  }

  private Run run(BufferedReader in, Writer out) throws IOException {
    var score = new SpanScore();
    int documents = 0;
    int statements = 0;
    long nanos = 0;
    long bytes = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode row = row(line, documents + 1);
      String text = row.path("text").asText();
      long allocated = allocatedNow();
      long before = cpuNow();
      Pipeline.Read read = pipeline.read(reader.readText(row.path("id").asText(), text, null));
      nanos += cpuNow() - before;
      bytes += allocatedNow() - allocated;
      JsonNode answer = AttributedText.of(row.path("id").asText(), text, read);
      score.add(text, row.path("statements"), answer.path("statements"));
      documents++;
      statements += read.statements().size();
      out.write(json.writeValueAsString(answer));
      out.write('\n');
    }
    return new Run(
        documents,
        statements,
        nanos / 1e9,
        bytes / Math.max(1, documents),
        score.toString(),
        score.fullF1());
  }

  private static long cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Bytes that this thread has allocated; 0 where the machine does not say.
  private static long allocatedNow() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }
}
