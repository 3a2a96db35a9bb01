package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.LabelledDocument;
import org.onrecord.attribution.LabelledDocument.Marked;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.structure.DocumentReader;

/// Reads texts whose statements people have marked, for training: a folder of `*.jsonl` files, one
/// object a line, `{"id","text"?,"text_sha256"?,"statements":[…]}`, and each statement
/// `{"content","source","cue","how","debatable"}`.
///
/// Offsets are code points, half-open. A row without `text` marks a text kept elsewhere: its words
/// are looked up by id and must have the SHA-256 that the row names.
public final class MarkedTexts {
  private final ObjectMapper json = new ObjectMapper();
  private final DocumentReader reader = new DocumentReader();
  private final Map<String, String> elsewhere = new HashMap<>();
  private int without;

  /// @param texts a `.jsonl` or `.jsonl.gz` file of `{"id","text"}` for the rows without text, or
  ///     null for none
  public MarkedTexts(@Nullable Path texts) {
    if (texts != null) {
      rows(texts).forEach(row -> elsewhere.put(row.path("id").asText(), row.path("text").asText()));
    }
  }

  /// The documents of each file of a folder, by its name without the ending: files in the order of
  /// their names, rows as they stand.
  ///
  /// @throws IllegalArgumentException when a text is not the one that was marked
  /// @throws UncheckedIOException when a file cannot be read
  public Map<String, List<LabelledDocument>> read(Path folder) {
    Map<String, List<LabelledDocument>> all = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      List<LabelledDocument> documents = new ArrayList<>();
      for (JsonNode row : rows(file)) {
        String text = text(row, file);
        if (text == null) {
          without++;
        } else {
          documents.add(document(row, text));
        }
      }
      all.put(file.getFileName().toString().replace(".jsonl", ""), documents);
    }
    return all;
  }

  /// Rows left out because their text was not given.
  public int without() {
    return without;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the marked texts in " + folder, e);
    }
  }

  private @Nullable String text(JsonNode row, Path file) {
    if (row.has("text")) {
      return row.path("text").asText();
    }
    String id = row.path("id").asText();
    String text = elsewhere.get(id);
    if (text != null && !DigestUtils.sha256Hex(text).equals(row.path("text_sha256").asText())) {
      throw new IllegalArgumentException(
          file
              + ": the text of \""
              + id
              + "\" is not the one that was marked (its SHA-256 differs); give the file of texts"
              + " that the marks were made on");
    }
    return text;
  }

  private LabelledDocument document(JsonNode row, String text) {
    Document document = reader.readText(row.path("id").asText(), text, null);
    TextOffsets offsets = new TextOffsets(text, document.text());
    List<Marked> marked = new ArrayList<>();
    for (JsonNode statement : row.path("statements")) {
      List<Span> content = new ArrayList<>();
      statement.path("content").forEach(span -> content.add(offsets.of(span)));
      if (!content.isEmpty()) {
        marked.add(
            new Marked(
                content,
                first(statement.path("source"), offsets),
                first(statement.path("cue"), offsets),
                statement.path("how").asText().equals("document-author"),
                statement.path("debatable").asBoolean()));
      }
    }
    return new LabelledDocument(document, marked);
  }

  private static @Nullable Span first(JsonNode spans, TextOffsets offsets) {
    return spans.isEmpty() ? null : offsets.of(spans.get(0));
  }

  private List<JsonNode> rows(Path file) {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(json.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the marked texts in " + file + ": " + e.getMessage(), e);
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    return file.toString().endsWith(".gz")
        ? new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
        : Files.newBufferedReader(file);
  }

  /// Takes offsets of a text as given to those of the document's text, which is in normal form C.
  private record TextOffsets(String given, org.onrecord.document.Text text) {
    Span of(JsonNode span) {
      return new Span(at(span.path(0).asInt()), at(span.path(1).asInt()));
    }

    private int at(int offset) {
      int length = text.length();
      if (given.codePointCount(0, given.length()) == length) {
        return Math.min(offset, length);
      }
      String head = given.substring(0, given.offsetByCodePoints(0, offset));
      return Math.min(org.onrecord.document.Text.of(head).length(), length);
    }
  }
}
