package org.onrecord.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// What the statements of a large index say: sentences of real statements drawn anew where such a
/// file is at hand, else words made up of syllables, a few of which are most of the text. One word
/// in a hundred is a rare one either way, since the words of a corpus never end.
final class ScaleWords {
  private static final String[] HEADS =
      "b c d f g h k l m n p r s t v br dr gr pl st tr".split(" ");
  private static final String[] HEARTS = "a e i o u ai ea io ou".split(" ");
  private static final String[] TAILS = "n r s t l m nd st ck rm x".split(" ");

  /// Made-up words that are common, and those that are rare.
  private static final int COMMON = 30_000;

  private static final int RARE = 400_000;

  private final List<String[]> statements;

  private ScaleWords(List<String[]> statements) {
    this.statements = statements;
  }

  /// Of syllables alone.
  static ScaleWords madeUp() {
    return new ScaleWords(List.of());
  }

  /// Of the statements in a file of one JSON object a line with a `text`, compressed.
  static ScaleWords of(Path file) throws IOException {
    List<String[]> statements = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        statements.add(node.path("text").asText().split("(?<=[.!?]) ", 0));
      }
    }
    return new ScaleWords(statements);
  }

  /// One statement, one to three sentences.
  String statement(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(random));
    }
    return random.nextInt(3) == 0 ? text + " " + rare(random) + "." : text.toString();
  }

  private String sentence(Random random) {
    if (!statements.isEmpty()) {
      String[] sentences = statements.get(random.nextInt(statements.size()));
      return sentences[random.nextInt(sentences.length)];
    }
    StringBuilder text = new StringBuilder();
    for (int n = 12 + random.nextInt(20); n > 0; n--) {
      text.append(text.isEmpty() ? "" : " ").append(word(zipf(random, COMMON)));
    }
    return text.append('.').toString();
  }

  /// A name that few have.
  static String name(int number) {
    return capital(word(number % 900 + 300)) + " " + capital(word(COMMON + number));
  }

  private static String rare(Random random) {
    return word(COMMON + random.nextInt(RARE));
  }

  /// A number below `size`; the first ones most often.
  static int zipf(Random random, int size) {
    return (int) Math.min(size - 1.0, Math.expm1(random.nextDouble() * Math.log1p(size)));
  }

  /// The word of a number: always the same, and another for each.
  static String word(int number) {
    StringBuilder word = new StringBuilder();
    int left = number + 7;
    while (left > 0) {
      word.append(HEADS[left % HEADS.length]);
      left /= HEADS.length;
      word.append(HEARTS[left % HEARTS.length]);
      left /= HEARTS.length;
    }
    return word.append(TAILS[number % TAILS.length]).toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
