package org.onrecord.theme;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The names of SKOS and of our own, as JSON-LD writes them.
final class Skos {
  static final String CORE = "http://www.w3.org/2004/02/skos/core#";
  static final String SCHEME = "urn:onrecord:themes";
  static final String THEME = "urn:onrecord:theme:";
  private static final String OURS = "urn:onrecord:terms:";

  private Skos() {}

  /// What the keys of our JSON-LD mean.
  static ObjectNode context(ObjectMapper mapper) {
    ObjectNode context = mapper.createObjectNode();
    context.put("skos", CORE);
    context.put("onrecord", OURS);
    List.of("Concept", "ConceptScheme").forEach(type -> context.put(type, "skos:" + type));
    List.of("prefLabel", "altLabel", "hiddenLabel", "scopeNote")
        .forEach(
            key -> context.putObject(key).put("@id", "skos:" + key).put("@container", "@language"));
    List.of("broader", "inScheme", "topConceptOf", "hasTopConcept")
        .forEach(key -> context.putObject(key).put("@id", "skos:" + key).put("@type", "@id"));
    context.put("notation", "skos:notation");
    context.put("version", "http://www.w3.org/2002/07/owl#versionInfo");
    context.putObject("article").put("@id", "onrecord:article").put("@container", "@list");
    return context;
  }
}
