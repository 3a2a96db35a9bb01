package org.onrecord.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Statement;

/// The labelled pairs of `copies/quotations.txt`.
///
/// @param speaker of the first quotation
/// @param first words
/// @param otherSpeaker of the second; empty where nobody is credited
/// @param second words
/// @param expected what the second is of the first: a name of [Sameness], `NONE`, or `ANY` where
///     people may differ
/// @param line in the file
record QuotationPairs(
    String speaker, String first, String otherSpeaker, String second, String expected, int line) {

  /// Which half of the set, by the first quotation: 0 or 1.
  int half() {
    return Math.floorMod(first.hashCode() ^ first.hashCode() >>> 7, 2);
  }

  /// The same pair, the second first.
  QuotationPairs turned() {
    return new QuotationPairs(
        /* speaker= */ otherSpeaker,
        /* first= */ second,
        /* otherSpeaker= */ speaker,
        /* second= */ first,
        expected,
        line);
  }

  static List<QuotationPairs> read() {
    try (InputStream in =
        Objects.requireNonNull(
            QuotationPairs.class.getResourceAsStream("/copies/quotations.txt"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<QuotationPairs> read(List<String> lines) {
    List<QuotationPairs> pairs = new ArrayList<>();
    String speaker = "";
    String first = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String rest = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '#' -> speaker = rest;
        case '>' -> first = rest;
        default -> pairs.add(pair(speaker, first, line.charAt(0), rest, i + 1));
      }
    }
    return pairs;
  }

  private static QuotationPairs pair(
      String speaker, String first, char sign, String rest, int line) {
    String otherSpeaker = speaker;
    String words = rest;
    if (words.startsWith("?")) {
      otherSpeaker = "";
      words = words.substring(1).strip();
    } else if (words.startsWith("(") && words.indexOf(')') < 30) {
      otherSpeaker = words.substring(1, words.indexOf(')'));
      words = words.substring(words.indexOf(')') + 1).strip();
    }
    int other = words.indexOf(" ¦ ");
    String expected = other < 0 ? label(sign) : words.substring(other + 3);
    return new QuotationPairs(
        speaker,
        first,
        otherSpeaker,
        other < 0 ? words : words.substring(0, other),
        expected,
        line);
  }

  private static String label(char sign) {
    return switch (sign) {
      case '=' -> "EXACT";
      case '<' -> "SHORTENED";
      case '~' -> "ALTERED";
      case '!' -> "NONE";
      default -> throw new IllegalArgumentException("no sign of a label: " + sign);
    };
  }

  static Statement statement(String path, String speaker, String words) {
    return Writing.of(path, words)
        .kind(DocumentKind.NEWS)
        .says(speaker, words)
        .held()
        .statements()
        .getFirst();
  }

  /// What is found: a name of [Sameness], or `NONE`.
  String found() {
    Quotation one = Quotation.of(statement("one.html", speaker, first)).orElseThrow();
    Statement there = statement("two.html", otherSpeaker, second);
    Writing two = Writing.of("two.html", second);
    return Quotation.of(there)
        .flatMap(other -> one.seenAs(other, CopyCard.of(two.document())))
        .map(sighting -> sighting.sameness().name())
        .orElse("NONE");
  }
}
