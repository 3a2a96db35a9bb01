package org.onrecord.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a scheme as SKOS in JSON-LD: labels are `prefLabel`, other names `altLabel`, terms
/// `hiddenLabel`, in each language; `broader`, `topConceptOf` and `scopeNote` as they are called.
///
/// A term keeps its written form, operators included (`crime*`, `~draft`), so that what is written
/// can be read back into the same scheme. The articles of a theme are `onrecord:article`.
public final class SkosWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SkosWriter() {}

  /// The scheme as one JSON-LD document, in lines, ended by a line break; the same scheme gives
  /// the same bytes.
  public static String jsonLd(ThemeScheme scheme) {
    ObjectNode top = MAPPER.createObjectNode();
    top.set("@context", Skos.context(MAPPER));
    ArrayNode graph = top.putArray("@graph");
    scheme(graph.addObject(), scheme);
    scheme.themes().forEach(theme -> concept(graph.addObject(), theme));
    try {
      var lines =
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n"));
      return MAPPER.writer(lines).writeValueAsString(top) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  private static void scheme(ObjectNode node, ThemeScheme scheme) {
    node.put("@id", Skos.SCHEME);
    node.put("@type", "ConceptScheme");
    node.put("version", scheme.version());
    node.putObject("prefLabel").put("en", "Concerns");
    ArrayNode tops = node.putArray("hasTopConcept");
    scheme.themes().stream()
        .filter(theme -> theme.broader() == null)
        .forEach(theme -> tops.add(Skos.THEME + theme.id()));
  }

  private static void concept(ObjectNode node, Theme theme) {
    node.put("@id", Skos.THEME + theme.id());
    node.put("@type", "Concept");
    node.put("notation", theme.id());
    node.put("inScheme", Skos.SCHEME);
    if (theme.broader() == null) {
      node.put("topConceptOf", Skos.SCHEME);
    } else {
      node.put("broader", Skos.THEME + theme.broader());
    }
    ObjectNode labels = node.putObject("prefLabel");
    new TreeMap<>(theme.labels()).forEach(labels::put);
    if (!theme.alternatives().isEmpty()) {
      theme.alternatives().forEach(node.putObject("altLabel").putArray("en")::add);
    }
    if (!theme.terms().isEmpty()) {
      terms(node.putObject("hiddenLabel"), theme.terms());
    }
    node.putObject("scopeNote").put("en", theme.scopeNote());
    if (!theme.articles().isEmpty()) {
      theme.articles().forEach(node.putArray("article")::add);
    }
  }

  private static void terms(ObjectNode node, Map<String, List<String>> terms) {
    new TreeMap<>(terms).forEach((language, list) -> list.forEach(node.putArray(language)::add));
  }
}
