package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A collection of short texts with questions and judgements of what answers them, in the form of
/// BEIR: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv`.
///
/// @param texts in the order of the file
/// @param questions in the order of the file, those without a judgement too
/// @param judged by question, then by text, how well it answers: above 0 when it does
record RelevanceSet(
    List<Entry> texts, List<Entry> questions, Map<String, Map<String, Integer>> judged) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A text or a question.
  ///
  /// @param title empty where there is none
  record Entry(String id, String title, String text) {}

  /// Reads the three files of a folder.
  ///
  /// @throws UncheckedIOException when one cannot be read
  static RelevanceSet read(Path folder) {
    return new RelevanceSet(
        entries(folder.resolve("corpus.jsonl")),
        entries(folder.resolve("queries.jsonl")),
        judged(folder.resolve("qrels.tsv")));
  }

  private static List<Entry> entries(Path file) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines(file)) {
      JsonNode entry = node(line, file);
      entries.add(
          new Entry(
              entry.path("id").asText(),
              entry.path("title").asText(""),
              entry.path("text").asText()));
    }
    return entries;
  }

  private static Map<String, Map<String, Integer>> judged(Path file) {
    Map<String, Map<String, Integer>> judged = new HashMap<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (!cells[cells.length - 1].equals("score")) {
        judged
            .computeIfAbsent(cells[0], q -> new HashMap<>())
            .put(cells[1], Integer.valueOf(cells[2]));
      }
    }
    return judged;
  }

  private static JsonNode node(String line, Path file) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("a line of " + file + " is no JSON: " + line, e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the judged texts in " + file, e);
    }
  }
}
