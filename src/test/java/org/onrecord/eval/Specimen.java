package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The gold of one specimen, as `src/test/resources/specimens/README.md` describes it.
record Specimen(String name, JsonNode gold) {
  static final Path DOCUMENTS = Path.of("corpus/documents");
  static final Path GOLD = Path.of("src/test/resources/specimens");

  /// How the last line of a specimen begins, in the languages that they are written in.
  private static final List<String> LAST_LINES =
      List.of(
          "Specimen written for the OnRecord project",
          "Spécimen rédigé pour le projet OnRecord",
          "Ejemplar escrito para el proyecto OnRecord",
          "Образец, написанный для проекта OnRecord",
          "نموذج كُتب لمشروع OnRecord",
          "本文为 OnRecord 项目撰写的样本");

  /// All of them, sorted by name.
  static List<Specimen> all() {
    ObjectMapper json = new ObjectMapper();
    return names(GOLD, ".json").stream().map(name -> read(json, name)).toList();
  }

  private static Specimen read(ObjectMapper json, String name) {
    try {
      return new Specimen(name, json.readTree(Files.readAllBytes(GOLD.resolve(name))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// Names of the files of a folder, sorted.
  static Set<String> names(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// Path of the file in `corpus/documents`.
  String path() {
    return text(gold, "path");
  }

  /// Name of the member or attachment, empty for the file itself.
  String part() {
    return text(gold, "part");
  }

  boolean isCopy() {
    return gold.has("copyOf");
  }

  JsonNode statements() {
    return gold.path("statements");
  }

  /// Every piece of every quotation.
  List<String> quotes() {
    return stream(statements()).flatMap(s -> pieces(s).stream()).toList();
  }

  /// The pieces of one statement.
  static List<String> pieces(JsonNode statement) {
    JsonNode quote = statement.path("quote");
    return quote.isArray() ? stream(quote).map(JsonNode::asText).toList() : List.of(quote.asText());
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  /// True when the text says that it is a specimen.
  static boolean saysSo(String text) {
    String letters = squashed(text);
    return LAST_LINES.stream().map(Specimen::squashed).anyMatch(letters::contains);
  }

  /// A text without white space and hyphens, which line ends add and take away.
  static String squashed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad\\u2010-]+", "");
  }
}
