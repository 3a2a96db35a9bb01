package org.onrecord.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Values of a concept in the several shapes that JSON-LD allows.
final class SkosValues {
  private SkosValues() {}

  static boolean isConcept(ObjectNode node) {
    for (JsonNode type : each(value(node, "@type"))) {
      if (local(type.asText()).equals("Concept")) {
        return true;
      }
    }
    return false;
  }

  /// The value of a key, however much of its address is written.
  private static @Nullable JsonNode value(ObjectNode node, String key) {
    for (String written :
        List.of(
            key, "skos:" + key, Skos.CORE + key, "onrecord:" + key, "urn:onrecord:terms:" + key)) {
      if (node.has(written)) {
        return node.get(written);
      }
    }
    return null;
  }

  private static List<JsonNode> each(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (value.has("@list")) {
      return each(value.get("@list"));
    }
    List<JsonNode> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(all::add);
    } else {
      all.add(value);
    }
    return all;
  }

  /// The first text or address under a key.
  static Optional<String> text(ObjectNode node, String key) {
    return each(value(node, key)).stream()
        .map(SkosValues::plain)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static String plain(JsonNode value) {
    if (value.has("@value")) {
      return value.get("@value").asText();
    }
    return value.has("@id") ? value.get("@id").asText() : value.asText();
  }

  /// All addresses under a key.
  static List<String> addresses(ObjectNode node, String key) {
    return each(value(node, key)).stream().map(SkosValues::plain).distinct().toList();
  }

  static List<Integer> numbers(ObjectNode node, String key) {
    return each(value(node, key)).stream()
        .map(SkosValues::plain)
        .filter(number -> number.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .toList();
  }

  /// Texts by language, in the order of the file; those without a language are English.
  static Map<String, List<String>> byLanguage(ObjectNode node, String key) {
    Map<String, List<String>> all = new TreeMap<>();
    JsonNode value = value(node, key);
    if (value instanceof ObjectNode map && !map.has("@value")) {
      map.properties()
          .forEach(
              entry -> each(entry.getValue()).forEach(v -> add(all, entry.getKey(), plain(v))));
    } else {
      each(value)
          .forEach(
              v -> add(all, v.has("@language") ? v.get("@language").asText() : "en", plain(v)));
    }
    return all;
  }

  private static void add(Map<String, List<String>> all, String written, String text) {
    String language = written.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    if (!text.isBlank()) {
      List<String> texts = all.computeIfAbsent(language, k -> new ArrayList<>());
      if (!texts.contains(text.strip())) {
        texts.add(text.strip());
      }
    }
  }

  /// The English text under a key, or another.
  static String english(ObjectNode node, String key, String otherwise) {
    List<String> texts = byLanguage(node, key).getOrDefault("en", List.of());
    return texts.isEmpty() ? otherwise : texts.getFirst();
  }

  private static String local(String address) {
    return address.replaceFirst("^.*[#/:]", "");
  }

  /// The last part of an address as an id of ours: small letters, digits and hyphens.
  static String slug(String address) {
    return Tokens.fold(local(address.replaceFirst("[#/:]+$", "")))
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
