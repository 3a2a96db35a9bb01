package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of words in `web/lang`, held against the modules that use them.
class LanguagesTest {
  private static final Path FOLDER = Path.of("web/lang");
  private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
  private static final Pattern SPOKEN =
      Pattern.compile("(aria-label|title|placeholder|alt|data-label)=\"([^\"]*)\"");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

  /// What stands in a page in every language: keys on the keyboard, queries, names and units.
  private static final Set<String> SAME =
      Set.of(
          "OnRecord",
          "JSON-LD",
          "Web Annotation",
          "BibTeX",
          "RIS",
          "API",
          "JSON",
          "CSV",
          "NDJSON",
          "sha256",
          "/statements/",
          "what did the Tech Accord say about journalists",
          "ransomware botnets",
          "(ransomware OR privacy) AND hospitals",
          "rights -police",
          "\"security researchers\" NEAR/4 \"good faith\"",
          "SENTENCE(hospitals AND ransom)",
          "PARAGRAPH(hospitals AND ransom)",
          "\"protect researchers\"~2",
          "actor:\"Tech Accord\"",
          "\"security researchers\"",
          "privacy OR surveillance",
          "Tech Accord on journalists");

  private static JsonNode words(String language) throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve(language + ".json").toFile());
  }

  private static List<String> languages() throws IOException {
    List<String> all = new ArrayList<>();
    new ObjectMapper()
        .readTree(FOLDER.resolve("languages.json").toFile())
        .fieldNames()
        .forEachRemaining(all::add);
    return all;
  }

  private static Set<String> keys(JsonNode words) {
    Set<String> keys = new TreeSet<>();
    words.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void everyLanguageHasTheSameKeys() throws IOException {
    for (String language : languages()) {
      assertEquals(keys(words("en")), keys(words(language)), language);
    }
  }

  @Test
  void everyLanguageFillsTheSameHoles() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String language : languages()) {
      JsonNode theirs = words(language);
      words("en")
          .properties()
          .forEach(
              entry -> {
                Set<String> mine = holes(entry.getValue());
                if (!mine.equals(holes(theirs.path(entry.getKey())))) {
                  wrong.add(language + ": " + entry.getKey() + " needs " + mine);
                }
              });
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> holes(JsonNode entry) {
    Set<String> holes = new TreeSet<>();
    Matcher matcher = HOLE.matcher(entry.toString());
    while (matcher.find()) {
      holes.add(matcher.group());
    }
    return holes;
  }

  @Test
  void whatDiffersByNumberHasWordsForTheRest() throws IOException {
    for (String language : languages()) {
      words(language)
          .properties()
          .forEach(
              e ->
                  assertEquals(
                      e.getValue().isObject(), e.getValue().has("other"), language + e.getKey()));
    }
  }

  @Test
  void noLanguageLeavesAWordEmpty() throws IOException {
    for (String language : languages()) {
      for (JsonNode entry : words(language)) {
        for (JsonNode text : entry.isObject() ? entry : List.of(entry)) {
          assertEquals(text.asText().strip(), text.asText(), language);
          assertEquals(false, text.asText().isEmpty(), language + ": " + entry);
        }
      }
    }
  }

  @Test
  void noBareWordsStandInTheModules() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path module : PageSource.modules()) {
      for (PageSource.Literal literal : PageSource.literals(module)) {
        spoken(literal)
            .filter(w -> !SAME.contains(w))
            .forEach(words -> bare.add(module + ": " + words));
      }
    }
    assertEquals(List.of(), bare);
  }

  // Of markup the text and the attributes that are read aloud; of other strings what has two words.
  private static Stream<String> spoken(PageSource.Literal literal) {
    String words = literal.words();
    if (literal.tag().equals("html") || literal.tag().equals("svg")) {
      Stream<String> attributes = SPOKEN.matcher(words).results().map(m -> m.group(2));
      String code = words.replaceAll("(?s)<(code|kbd)>[^<]*</\\1>", "");
      Stream<String> text = Stream.of(TAG.matcher(code).replaceAll("\u0000").split("\u0000"));
      return Stream.concat(attributes, text)
          .map(String::strip)
          .filter(w -> LETTERS.matcher(w).find());
    }
    boolean sentence =
        SENTENCE.matcher(words).find() && !words.startsWith(".") && !words.contains("=\"");
    return sentence ? Stream.of(words) : Stream.empty();
  }

  @Test
  void noBareWordsStandInTheShell() throws IOException {
    String shell =
        Files.readString(Path.of("web/index.html")).replaceAll("\\{\\{[^}]*}}", "\u0000");
    List<String> bare =
        spoken(new PageSource.Literal("html", shell)).filter(w -> !SAME.contains(w)).toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void everyKeyThatIsAskedForExistsAndEveryOtherIsAskedFor() throws IOException {
    Set<String> keys = keys(words("en"));
    Set<String> whole = new TreeSet<>();
    Set<String> begun = new TreeSet<>(Set.of("@", "record."));
    String all = code();
    Matcher said = Pattern.compile("(?:say|fill)\\([^()]*?'([a-z.-]+)'").matcher(all);
    while (said.find()) {
      (said.group(1).endsWith(".") ? begun : whole).add(said.group(1));
    }
    assertEquals(
        List.of(), whole.stream().filter(k -> !keys.contains(k)).toList(), "asked for, not there");
    List<String> idle =
        keys.stream()
            .filter(k -> begun.stream().noneMatch(k::startsWith))
            .filter(k -> !all.contains("'" + k + "'") && !all.contains("\"" + k + "\""))
            .filter(k -> !all.contains("{{" + k + "}}"))
            .filter(k -> !said(all, k))
            .toList();
    assertEquals(List.of(), idle, "there, never asked for");
  }

  // `said('voice', …)`, `labelOf('category', …)` and the facets ask for keys by their beginning.
  private static boolean said(String all, String key) {
    String group = key.substring(0, Math.max(0, key.indexOf('.')));
    return all.contains("'" + group + "'") && !group.isEmpty();
  }

  private static String code() throws IOException {
    StringBuilder all = new StringBuilder(Files.readString(Path.of("web/index.html")));
    for (Path module : PageSource.modules()) {
      all.append(Files.readString(module));
    }
    Path api = Path.of("src/main/java/org/onrecord/api");
    try (Stream<Path> files = Files.list(api)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".java")) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
