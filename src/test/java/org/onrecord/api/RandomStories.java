package org.onrecord.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Voice;

/// Documents of chance whose words try every form of export: commands of TeX, markup, formulas,
/// marks of RIS, controls, letters of many scripts.
final class RandomStories {
  private static final List<String> PIECES =
      List.of(
          "privacy",
          "journalists",
          "100% of $5_000 & more #1",
          "{open",
          "close}",
          "~ ^ \\input{x}",
          "<b>bold</b>",
          "]]>",
          "&amp;",
          "=1+1",
          "＋Evil",
          "@cmd",
          "-2.5",
          "TY  - NEWS",
          "ER  - ",
          "% end: 9 entries",
          "“nested”",
          "naïve café",
          "ґвалт",
          "隐私权",
          "𝄞 clef",
          "\u202Eright to left\u202C",
          "tab\there",
          "quote \" and '",
          "a; b, c",
          "{\"json\":1}",
          "don’t",
          "https://example.org/a?b=c&d=%20");

  private static final List<String> AUTHORS =
      List.of("Ada Example", "B & C {Group}", "Associated Press", "Renée O’Neil", "and", "名無し");

  private static final List<Voice> VOICES = List.of(Voice.values());
  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

  private final Random random;

  RandomStories(long seed) {
    this.random = new Random(seed);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /// Puts documents into an index.
  List<Story> into(Sample sample, int documents) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      Story story = story(i);
      sample.index.replace(story.document(), story.statements(), story.state());
      stories.add(story);
      if (i % 7 == 6) {
        sample.index.commit(Map.of("pipeline", "1"));
      }
    }
    sample.index.commit(Map.of("pipeline", "1"));
    return stories;
  }

  private Story story(int number) {
    List<String> sayings = new ArrayList<>();
    StringBuilder text =
        new StringBuilder("Title ").append(number).append(' ').append(pick(PIECES));
    int statements = 1 + random.nextInt(9);
    for (int n = 0; n < statements; n++) {
      String saying = "No " + number + "." + n + " " + words();
      sayings.add(saying);
      text.append("\n\nBefore 𝄞 “").append(saying).append("” after.");
    }
    Story story = new Story("chance/" + number + ".txt", text.toString());
    story.title = random.nextInt(6) == 0 ? null : "Title " + number + " " + pick(PIECES);
    story.publisher = random.nextInt(4) == 0 ? null : "Publisher " + pick(PIECES);
    story.authors = authors();
    story.kind = pick(KINDS);
    story.language = pick(List.of("en", "fr", "und"));
    story.published = date();
    for (String saying : sayings) {
      say(story, saying);
    }
    return story;
  }

  private void say(Story story, String saying) {
    Story.Said said = story.says(saying).voice(pick(VOICES)).on(date());
    switch (random.nextInt(4)) {
      case 0 -> said.by("octavia-institute", "Octavia Institute", "Before", "after");
      case 1 -> said.byUnregistered("B & C {Group}", "Before", "after");
      case 2 -> said.byUnregistered("Boris Specimen", "Before", "after");
      default -> {}
    }
    if (random.nextBoolean()) {
      said.about(pick(List.of("privacy", "press", "press-sources")), saying);
    }
    said.done();
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      authors.add(pick(AUTHORS));
    }
    return authors.stream().distinct().toList();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      words.append(words.isEmpty() ? "" : " ").append(pick(PIECES));
    }
    return words.toString();
  }

  private DatedAs date() {
    LocalDate day =
        LocalDate.of(2023 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (random.nextInt(5)) {
      case 0 -> DatedAs.UNKNOWN;
      case 1 -> DatedAs.notAfter(day, DatedAs.Ground.PUBLICATION, null);
      case 2 ->
          new DatedAs(
              day.withDayOfMonth(1),
              day.withDayOfMonth(day.lengthOfMonth()),
              DatedAs.Precision.MONTH,
              DatedAs.Ground.EXPLICIT,
              null);
      default -> DatedAs.day(day, DatedAs.Ground.EXPLICIT, null);
    };
  }

  /// Filters of chance, as they stand in an address; mostly such that something is found.
  String filters() {
    List<String> parts = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      parts.add(
          "q="
              + pick(
                  List.of(
                      "privacy",
                      "journalists",
                      "caf%C3%A9",
                      "bold+privacy",
                      "-privacy",
                      "%22close%22")));
    }
    maybe(parts, "actor", List.of("octavia-institute", "name:Boris%20Specimen", "nobody"));
    maybe(parts, "theme", List.of("privacy", "press", "press-sources"));
    maybe(parts, "voice", List.of("DIRECT", "MIXED", "INDIRECT"));
    maybe(parts, "kind", List.of("NEWS", "LETTER", "SUBMISSION"));
    maybe(parts, "lang", List.of("en", "fr", "und"));
    maybe(parts, "attribution", List.of("named", "none"));
    maybe(parts, "said.from", List.of("2023-06", "2024"));
    maybe(parts, "said.to", List.of("2024-09-30"));
    maybe(parts, "published.undated", List.of("true"));
    maybe(parts, "minConfidence", List.of("0.6"));
    maybe(parts, "copies", List.of("all", "once"));
    parts.add(
        "sort=" + pick(List.of("relevance", "-said", "said", "-published", "actor", "-indexed")));
    return String.join("&", parts);
  }

  private void maybe(List<String> parts, String name, List<String> values) {
    if (random.nextInt(7) == 0) {
      boolean excluded =
          random.nextInt(4) == 0
              && !name.contains(".")
              && !name.startsWith("m")
              && !name.startsWith("co");
      parts.add((excluded ? "-" : "") + name + "=" + pick(values));
    }
  }
}
