package org.onrecord.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Writes made statements for [QuotationMeasure] in which pairs are hidden whose sameness is known.
///
/// The background is a chain of three words over the marked texts of `src/train`, so that it is
/// full of the rows of words by which quotations are looked up; speakers are few enough that many
/// say much. Each planted pair stands in two documents of its own, named after what it is:
/// `doc/ALTERED-7a` and `doc/ALTERED-7b`. The same numbers give the same bytes.
final class PlantedQuotations {
  private static final int SPEAKERS = 3000;
  private static final int BLOCK = 10;
  private static final int LEAST = 14;
  private static final int MOST = 40;
  private static final long SEED = 11;

  /// What is planted. `NAMES` is a form filled in twice, with another name; `OTHERS` one word
  /// exchanged, but said by somebody else. Neither is an altered quotation.
  enum Kind {
    EXACT,
    SHORTENED,
    ALTERED,
    NAMES,
    OTHERS
  }

  private final Random random = new Random(SEED);
  private final Map<String, List<String>> next = new HashMap<>();
  private final List<List<String>> beginnings = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  /// Writes a file of so many statements, with so many pairs of each kind among them.
  static void write(Path file, int statements, int pairs) throws IOException {
    PlantedQuotations planted = new PlantedQuotations();
    planted.learn(Path.of("src/train"));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      planted.write(out, statements, pairs);
    }
  }

  private void learn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          for (String part :
              json.readTree(line).path("text").asText().split("\\n+|(?<=[.?!”])\\s")) {
            learn(List.of(part.replaceAll("[“”‘’\"()\\[\\]]", "").strip().split("\\s+")));
          }
        }
      }
    }
  }

  private void learn(List<String> sentence) {
    if (sentence.size() < LEAST / 2) {
      return;
    }
    beginnings.add(sentence.subList(0, 2));
    for (int i = 0; i + 2 < sentence.size(); i++) {
      String pair = sentence.get(i) + ' ' + sentence.get(i + 1);
      next.computeIfAbsent(pair, p -> new ArrayList<>()).add(sentence.get(i + 2));
      if (sentence.get(i + 2).matches("[a-z]{5,}")) {
        words.add(sentence.get(i + 2));
      }
    }
  }

  private void write(BufferedWriter out, int statements, int pairs) throws IOException {
    int planted = 0;
    int each = Math.max(1, statements / BLOCK / Math.max(1, pairs * Kind.values().length)) * BLOCK;
    for (int i = 0; i < statements; i++) {
      if (i % each == 0 && planted < pairs * Kind.values().length) {
        plant(out, Kind.values()[planted % Kind.values().length], planted);
        planted++;
      }
      line(out, "made-" + i / BLOCK, "Speaker " + speaker(), String.join(" ", sentence()));
    }
  }

  /// True of a document that holds one of a planted pair.
  static boolean isPlanted(String path) {
    return path.matches("doc/[A-Z]+-\\d+[ab]");
  }

  /// A few say much.
  private int speaker() {
    return (int) (SPEAKERS * Math.pow(random.nextDouble(), 2));
  }

  private void plant(BufferedWriter out, Kind kind, int number) throws IOException {
    String by = "Speaker " + speaker();
    List<String> first = sentence();
    if (kind == Kind.NAMES) {
      first.set(first.size() / 2, "Kalderwick");
    }
    line(out, kind + "-" + number + "a", by, String.join(" ", first));
    String who = kind == Kind.OTHERS ? by + " the Elder" : by;
    line(out, kind + "-" + number + "b", who, String.join(" ", changed(kind, first)));
  }

  private List<String> changed(Kind kind, List<String> first) {
    List<String> second = new ArrayList<>(first);
    int at = 4 + random.nextInt(first.size() - 8);
    switch (kind) {
      case EXACT -> second.set(0, second.getFirst().toUpperCase(java.util.Locale.ROOT));
      case SHORTENED -> second = second.subList(0, first.size() - first.size() / 4);
      case ALTERED, OTHERS -> second.set(at, other(first.get(at)));
      case NAMES -> second.set(first.size() / 2, "Marlow");
    }
    return second;
  }

  private String other(String word) {
    String other = words.get(random.nextInt(words.size()));
    return other.equalsIgnoreCase(word.replaceAll("\\W", "")) ? "zanzibar" : other;
  }

  private List<String> sentence() {
    while (true) {
      List<String> sentence = new ArrayList<>(beginnings.get(random.nextInt(beginnings.size())));
      List<String> following = List.of("");
      while (!following.isEmpty() && sentence.size() < MOST) {
        String pair = sentence.get(sentence.size() - 2) + ' ' + sentence.getLast();
        following = next.getOrDefault(pair, List.of());
        if (!following.isEmpty()) {
          sentence.add(following.get(random.nextInt(following.size())));
        }
      }
      if (sentence.size() >= LEAST) {
        return sentence;
      }
    }
  }

  private void line(BufferedWriter out, String doc, String actor, String text) throws IOException {
    JsonNode line = json.createObjectNode().put("doc", doc).put("actor", actor).put("text", text);
    out.write(json.writeValueAsString(line));
    out.newLine();
  }
}
