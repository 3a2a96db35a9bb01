package org.onrecord.theme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.vocabulary.Fault;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;

/// Reads a scheme of concerns out of SKOS in JSON-LD: ours, and what other tools write, with keys
/// such as `prefLabel`, `skos:prefLabel` or the whole address, labels as a map by language or as
/// values with `@language`.
///
/// No `@context` is fetched. A hidden label is a term, an alternative label is another name and a
/// term too where the concept has no hidden ones in that language.
public final class SkosReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final String file;
  private final String text;
  private final Faults faults;
  private final Map<String, String> idOf = new LinkedHashMap<>();

  private SkosReader(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /// The text of a `themes.yaml` that says the same and takes the place of the built-in scheme.
  ///
  /// @param file name for messages
  /// @throws org.onrecord.vocabulary.VocabularyException with all that is wrong, each with the line
  ///     of its concept
  public static String themesYaml(String file, String text) {
    Faults faults = new Faults();
    List<Theme> themes = new SkosReader(file, text, faults).read();
    faults.throwIfAny();
    return ThemesYaml.of(themes);
  }

  private List<Theme> read() {
    JsonNode top = tree();
    List<ObjectNode> concepts = new ArrayList<>();
    collect(top.isArray() ? top : graph(top), concepts);
    if (concepts.isEmpty() && faults.list().isEmpty()) {
      fault(1, "no concept", "objects with \"@type\": \"Concept\" in \"@graph\"", null);
    }
    concepts.forEach(this::name);
    List<Theme> themes = concepts.stream().map(this::theme).flatMap(Optional::stream).toList();
    return TopFirst.of(themes);
  }

  private JsonNode tree() {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode tree = MAPPER.readTree(parser);
      return tree == null ? MAPPER.createObjectNode() : tree;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      String column = at == null ? "" : " at column " + at.getColumnNr();
      fault(line, "wrong JSON" + column + ": " + e.getOriginalMessage(), "JSON-LD", null);
    } catch (IOException e) {
      fault(1, "text that cannot be read (" + e.getMessage() + ")", "JSON-LD", null);
    }
    return MAPPER.createObjectNode();
  }

  private JsonNode graph(JsonNode top) {
    JsonNode graph = top.get("@graph");
    return graph == null ? MAPPER.createArrayNode().add(top) : graph;
  }

  private static void collect(JsonNode graph, List<ObjectNode> concepts) {
    for (JsonNode node : graph) {
      if (node instanceof ObjectNode object && SkosValues.isConcept(object)) {
        concepts.add(object);
      }
    }
  }

  /// Gives each concept the slug that it will have here, by its address.
  private void name(ObjectNode concept) {
    String address = SkosValues.text(concept, "@id").orElse("");
    String written = SkosValues.text(concept, "notation").orElse(address);
    String slug = SkosValues.slug(written);
    if (slug.isEmpty()) {
      fault(line(address), "a concept without an id", "\"@id\" with an address", null);
    } else if (idOf.containsValue(slug)) {
      String found = "a second concept with the id \"" + slug + "\"";
      fault(line(address), found, "an id that no other concept has", null);
    } else {
      idOf.put(address, slug);
    }
  }

  private Optional<Theme> theme(ObjectNode concept) {
    String address = SkosValues.text(concept, "@id").orElse("");
    String id = idOf.get(address);
    if (id == null) {
      return Optional.empty();
    }
    Map<String, String> labels = new LinkedHashMap<>();
    SkosValues.byLanguage(concept, "prefLabel")
        .forEach((language, all) -> labels.put(language, all.getFirst()));
    if (!labels.containsKey("en")) {
      fault(line(address), "\"" + id + "\" has no English label", "\"prefLabel\" in \"en\"", null);
      labels.put("en", id);
    }
    Map<String, List<String>> others = SkosValues.byLanguage(concept, "altLabel");
    Map<String, List<String>> terms =
        new LinkedHashMap<>(SkosValues.byLanguage(concept, "hiddenLabel"));
    if (SkosValues.text(concept, "inScheme").filter(Skos.SCHEME::equals).isEmpty()) {
      others.forEach(terms::putIfAbsent);
    }
    checkTerms(address, id, terms);
    String broader = broader(concept, address, id);
    String scope =
        SkosValues.english(
            concept,
            "scopeNote",
            SkosValues.english(concept, "definition", labels.getOrDefault("en", id)));
    return Optional.of(
        new Theme(
            id,
            labels,
            others.getOrDefault("en", List.of()),
            broader,
            scope,
            terms,
            SkosValues.numbers(concept, "article")));
  }

  private @org.jspecify.annotations.Nullable String broader(
      ObjectNode concept, String address, String id) {
    List<String> above = SkosValues.addresses(concept, "broader");
    if (above.isEmpty()) {
      return null;
    }
    if (above.size() > 1) {
      String found = "\"" + id + "\" is below " + above.size() + " concepts";
      fault(line(address), found, "one \"broader\" at most", null);
    }
    String broader = idOf.get(above.getFirst());
    if (broader == null) {
      String found =
          "\"broader\" of \"" + id + "\" is \"" + above.getFirst() + "\", which is no concept here";
      String near = Nearest.to(above.getFirst(), idOf.keySet()).orElse(null);
      fault(line(address), found, "the \"@id\" of a concept of this file", near);
    }
    return broader;
  }

  private void checkTerms(String address, String id, Map<String, List<String>> terms) {
    terms.forEach(
        (language, all) -> {
          for (String term : all) {
            try {
              Term.read(id, term, language);
            } catch (IllegalArgumentException e) {
              String found =
                  "hidden label \""
                      + term
                      + "\" of \""
                      + id
                      + "\" cannot be read as a term: "
                      + e.getMessage();
              fault(line(address), found, "words, a|b, crime*, a ... b, =AI, ~weak", null);
            }
          }
        });
  }

  /// The line on which a concept's address stands as its `@id`; 1 when it is not found.
  private int line(String address) {
    var place =
        java.util.regex.Pattern.compile(
                "\"@id\"\\s*:\\s*\""
                    + java.util.regex.Pattern.quote(address)
                    + "\"\\s*,\\s*\"@type\"")
            .matcher(text);
    int at = place.find() ? place.start() : text.indexOf('"' + address + '"');
    return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private void fault(
      int line, String found, String expected, @org.jspecify.annotations.Nullable String proposal) {
    faults.add(new Fault(file, line, found, expected, proposal));
  }
}
