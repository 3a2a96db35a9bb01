package org.onrecord.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says of itself in `application/ld+json`, as far as it can be read.
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i).*(?:Article|BlogPosting|Report|SocialMediaPosting|Review|Recipe|CreativeWork)$");

  private static final Pattern PAGE = Pattern.compile("(?i).*(?:WebPage|ItemPage)$");

  private static final int MAX_DEPTH = 12;

  private final List<JsonNode> nodes = new ArrayList<>();

  private JsonLd() {}

  /// Reads all the scripts of a page; those that are no JSON are passed over.
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      String source = script.data().strip();
      source = source.replaceAll("^(?:<!\\[CDATA\\[|<!--|//<!\\[CDATA\\[)|(?:\\]\\]>|-->)$", "");
      try {
        found.add(JSON.readTree(source), 0);
      } catch (JsonProcessingException broken) {
        // A page whose JSON-LD is broken still has its meta tags and its text.
      }
    }
    return found;
  }

  private void add(JsonNode node, int depth) {
    if (node == null || depth > MAX_DEPTH) {
      return;
    }
    if (node.isObject() && !node.path("@type").isMissingNode()) {
      nodes.add(node);
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        add(child, depth + 1);
      }
    }
  }

  /// The node that describes the article itself, or failing that the page.
  Optional<JsonNode> article() {
    return first(
            n ->
                isType(n, ARTICLE)
                    && (n.has("headline") || n.has("datePublished") || n.has("author")))
        .or(() -> first(n -> isType(n, PAGE) && n.has("datePublished")));
  }

  /// Text of the article, without markup; empty when not given.
  String articleBody() {
    return nodes.stream()
        .map(n -> n.path("articleBody").asText(""))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .map(t -> Parser.unescapeEntities(t, false).replaceAll("<[^>]{1,200}>", " "))
        .orElse("");
  }

  /// First node that passes.
  Optional<JsonNode> first(Predicate<JsonNode> test) {
    return nodes.stream().filter(test).findFirst();
  }

  /// The node with that `@id`.
  Optional<JsonNode> byId(String id) {
    return first(n -> n.path("@id").asText("").equals(id) && n.has("name"));
  }

  /// Names of what a property holds: strings, objects with a name, references, or lists of these.
  List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isTextual()) {
      names.add(clean(value.asText()));
    } else if (value.isArray()) {
      value.forEach(v -> names.addAll(names(v)));
    } else if (value.isObject()) {
      if (value.has("name")) {
        value = value.path("name");
        names.addAll(value.isObject() ? List.of() : names(value));
      } else {
        byId(value.path("@id").asText(""))
            .ifPresent(n -> names.add(clean(n.path("name").asText(""))));
      }
    }
    names.removeIf(String::isBlank);
    return names;
  }

  /// Entities resolved and white space folded.
  static String clean(String text) {
    return Parser.unescapeEntities(Parser.unescapeEntities(text, false), false)
        .replaceAll("<[^>]{1,200}>", "")
        .replaceAll("[\\s\\xA0]+", " ")
        .strip();
  }

  private static boolean isType(JsonNode node, Pattern pattern) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode t : type) {
        if (pattern.matcher(t.asText("")).matches()) {
          return true;
        }
      }
      return false;
    }
    return pattern.matcher(type.asText("")).matches();
  }
}
