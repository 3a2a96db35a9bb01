package org.onrecord.structure.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.structure.text.Letters;

/// What a page says of itself in `application/ld+json`, as far as it can be read.
final class JsonLd {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i).*(?:Article|BlogPosting|Report|SocialMediaPosting|Review|Recipe|CreativeWork)$");

  private static final Pattern PAGE = Pattern.compile("(?i).*(?:WebPage|ItemPage)$");

  private static final int MAX_DEPTH = 12;
  private static final int MAX_NODES = 20_000;

  private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
  private static final Pattern SPACES = Pattern.compile("[\\s\\xA0]+");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();
  private Optional<JsonNode> article = Optional.empty();

  private JsonLd() {}

  /// Reads all the scripts of a page; of those that are no JSON, the properties that can be told.
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      for (JsonNode root : JsonText.read(script.data())) {
        found.add(root, 0);
      }
    }
    found.article = found.choose(letters(page));
    return found;
  }

  /// Letters of what the page calls itself, to know its own article among others.
  private static List<String> letters(Document page) {
    List<String> titles = new ArrayList<>();
    page.select("meta[property=og:title]").forEach(m -> titles.add(m.attr("content")));
    titles.add(page.title());
    page.select("h1").stream().limit(5).forEach(h -> titles.add(h.text()));
    return titles.stream().map(Letters::of).filter(t -> t.length() >= 8).toList();
  }

  private void add(JsonNode node, int depth) {
    if (depth > MAX_DEPTH || nodes.size() >= MAX_NODES) {
      return;
    }
    if (node.isObject() && !node.path("@type").isMissingNode()) {
      nodes.add(node);
    }
    if (node.isObject() && node.has("@id") && node.has("name")) {
      named.putIfAbsent(node.path("@id").asText(""), node);
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        add(child, depth + 1);
      }
    }
  }

  /// The node that describes the article itself, or failing that the page.
  Optional<JsonNode> article() {
    return article;
  }

  /// The first article whose headline is the page's title; the first article; the page.
  private Optional<JsonNode> choose(List<String> titles) {
    List<JsonNode> articles =
        nodes.stream()
            .filter(n -> isType(n, ARTICLE))
            .filter(n -> n.has("headline") || n.has("datePublished") || n.has("author"))
            .toList();
    return articles.stream()
        .filter(n -> articles.size() > 1 && isTitled(n, titles))
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .or(() -> first(n -> isType(n, PAGE) && n.has("datePublished")));
  }

  private static boolean isTitled(JsonNode node, List<String> titles) {
    String headline = Letters.of(clean(node.path("headline").asText("")));
    return headline.length() >= 8 && titles.stream().anyMatch(t -> t.contains(headline));
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

  /// Names of what a property holds: strings, objects with a name, references, or lists of these.
  List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    names(value, names, 0);
    names.removeIf(String::isBlank);
    return names;
  }

  private void names(JsonNode value, List<String> names, int depth) {
    if (depth > MAX_DEPTH || names.size() >= 100) {
      return;
    }
    if (value.isTextual()) {
      JsonNode referred = named.get(value.asText());
      names.add(clean(referred == null ? value.asText() : referred.path("name").asText("")));
    } else if (value.isArray()) {
      value.forEach(v -> names(v, names, depth + 1));
    } else if (value.has("name")) {
      names(value.path("name"), names, depth + 1);
    } else if (named.get(value.path("@id").asText("")) instanceof JsonNode referred) {
      names.add(clean(referred.path("name").asText("")));
    } else if (value.has("@value")) {
      names.add(clean(value.path("@value").asText("")));
    }
  }

  /// Entities resolved and white space folded.
  static String clean(String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    plain = plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
    plain = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip();
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
