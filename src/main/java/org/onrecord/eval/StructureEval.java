package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.structure.DocumentReader;

/// Writes what `structure` makes of labelled web pages, in the files that the scorers of the
/// article sets read.
///
/// A gold folder holds `main-text/ground-truth.json` with `main-text/html/ID.html.gz`, and any of
/// `segments.json`, `dates.json`, `titles-authors.json`, whose entries name their page in `html`.
public final class StructureEval {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{1,120}charset\\s*=\\s*[\"']?((?!utf-?8)[a-z][\\w-]{2,20})");

  private final DocumentReader reader = new DocumentReader();
  private final Map<Path, Document> read = new LinkedHashMap<>();

  /// Writes `main-text.json`, `main-text-plain.json` (the same pages pasted as bare text),
  /// `segments.json`, `dates.json`, `titles.json` and `authors.json` to `out`, each an object from
  /// the gold's key to text; sets that the gold folder lacks are passed over.
  ///
  /// @throws UncheckedIOException when a file cannot be read or written
  public void write(Path gold, Path out) {
    try {
      Files.createDirectories(out);
      mainText(gold, out);
      pages(gold, "segments.json", out, "segments.json", StructureEval::body);
      pages(gold, "dates.json", out, "dates.json", StructureEval::day);
      pages(gold, "titles-authors.json", out, "titles.json", Document::title);
      pages(gold, "titles-authors.json", out, "authors.json", d -> String.join("; ", d.authors()));
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the labelled pages in " + gold + " cannot be worked through", broken);
    }
  }

  private interface Answer {
    @Nullable String of(Document document);
  }

  private void mainText(Path gold, Path out) throws IOException {
    Path truth = gold.resolve("main-text/ground-truth.json");
    if (Files.exists(truth)) {
      Map<String, String> answers = new TreeMap<>();
      Map<String, String> plain = new TreeMap<>();
      for (String id : (Iterable<String>) JSON.readTree(Files.readString(truth))::fieldNames) {
        Path page = gold.resolve("main-text/html/" + id + ".html.gz");
        answers.put(id, body(document(page)));
        plain.put(id, body(reader.readText(id, PlainCopy.of(html(page)), DocumentKind.NEWS)));
      }
      write(out.resolve("main-text.json"), answers);
      write(out.resolve("main-text-plain.json"), plain);
    }
  }

  private void pages(Path gold, String set, Path out, String name, Answer answer)
      throws IOException {
    Path file = gold.resolve(set);
    if (Files.exists(file)) {
      Map<String, String> answers = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : JSON.readTree(Files.readString(file)).properties()) {
        String found = answer.of(document(gold.resolve(entry.getValue().path("html").asText())));
        answers.put(entry.getKey(), found == null ? "" : found);
      }
      write(out.resolve(name), answers);
    }
  }

  private static void write(Path file, Map<String, String> answers) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(answers) + "\n");
  }

  private Document document(Path page) throws IOException {
    Document known = read.get(page);
    if (known == null) {
      known = reader.read(source(page), extracted(html(page)), Map.of());
      read.put(page, known);
    }
    return known;
  }

  private static SourceFile source(Path page) {
    return new SourceFile("0".repeat(64), page.toString(), "text/html", 0, null);
  }

  private static Extraction.Extracted extracted(String html) {
    return new Extraction.Extracted(
        "text/html",
        Extraction.Form.HTML,
        html,
        Map.of(),
        List.of(),
        false,
        false,
        List.of(),
        List.of());
  }

  private static String html(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return decoded(in.readAllBytes());
    }
  }

  /// UTF-8 when it is that, else what the page declares, else windows-1252.
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.US_ASCII);
      Matcher declared = DECLARED.matcher(head);
      boolean known = declared.find() && Charset.isSupported(declared.group(1));
      return new String(bytes, Charset.forName(known ? declared.group(1) : "windows-1252"));
    }
  }

  /// The prose of a document but its title and captions, an empty line between passages.
  static String body(Document document) {
    return document
        .prose()
        .filter(p -> p.kind() != Passage.Kind.TITLE && p.kind() != Passage.Kind.CAPTION)
        .map(p -> document.text().slice(p.span()))
        .collect(Collectors.joining("\n\n"));
  }

  private static @Nullable String day(Document document) {
    LocalDate day = document.published().exactDay();
    return day == null ? null : day.toString();
  }
}
