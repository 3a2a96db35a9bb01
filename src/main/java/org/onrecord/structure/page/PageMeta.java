package org.onrecord.structure.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the head of a page declares: JSON-LD and meta elements.
final class PageMeta {
  /// What web archives put before the address of a page that they keep.
  private static final Pattern ARCHIVED =
      Pattern.compile("^(?:https?://web\\.archive\\.org)?/web/\\d{4,14}[a-z_]*/(?=https?:)");

  private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

  private final Document page;
  /// More of the same name say nothing more.
  private static final int MOST = 50;

  private final Map<String, List<String>> contents = new HashMap<>();
  private final JsonLd json;
  private final String address;

  PageMeta(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
    page.select("meta[content]").forEach(this::read);
    this.address = unarchived(ownAddress());
  }

  /// The page's JSON-LD.
  JsonLd json() {
    return json;
  }

  /// A text property of the JSON-LD article, cleaned; empty when absent.
  String ofArticle(String property) {
    return JsonLd.clean(json.article().map(n -> n.path(property).asText("")).orElse(""));
  }

  /// Names in a property of the JSON-LD article.
  List<String> namesOfArticle(String property) {
    return json.article().map(n -> json.names(n.path(property))).orElse(List.of());
  }

  /// Contents of the first meta elements with one of these names, properties or itemprops, in the
  /// order asked for.
  List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(contents.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
    return found;
  }

  private void read(Element meta) {
    String content = JsonLd.clean(meta.attr("content"));
    for (String kind : List.of("name", "property", "itemprop", "http-equiv")) {
      for (String name : meta.attr(kind).toLowerCase(Locale.ROOT).split("\\s+")) {
        List<String> known = contents.computeIfAbsent(name, n -> new ArrayList<>());
        if (!content.isEmpty() && !name.isEmpty() && known.size() < MOST) {
          known.add(content);
        }
      }
    }
  }

  /// The first of [#all].
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /// The page's `title`, wherever a broken head left it, or empty.
  String title() {
    for (Element title : page.select("title")) {
      if (title.closest("svg") == null && title.hasText()) {
        return JsonLd.clean(title.text());
      }
    }
    return "";
  }

  /// Who puts the site out, or null.
  @Nullable String publisher() {
    return first("og:site_name")
        .filter(PageMeta::isName)
        .or(() -> namesOfArticle("publisher").stream().filter(PageMeta::isName).findFirst())
        .or(
            () ->
                first(
                        "application-name",
                        "publisher",
                        "dc.publisher",
                        "citation_publisher",
                        "apple-mobile-web-app-title")
                    .filter(PageMeta::isName))
        .or(
            () ->
                json.first(
                        n ->
                            n.path("@type")
                                    .asText("")
                                    .matches("(?:News)?(?:Media)?Organi[sz]ation|WebSite")
                                && n.has("name"))
                    .map(n -> JsonLd.clean(n.path("name").asText("")))
                    .filter(PageMeta::isName))
        .orElse(null);
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= 80
        && !text.startsWith("http")
        && !text.startsWith("@");
  }

  /// The address that the page gives itself, or under which a browser saved it, or empty.
  String address() {
    return address;
  }

  /// The address without the archive's before it.
  static String unarchived(String address) {
    return ARCHIVED.matcher(address).replaceFirst("");
  }

  private String ownAddress() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href");
    if (canonical.startsWith("http")) {
      return canonical;
    }
    return all("og:url", "twitter:url", "parsely-link", "cXenseParse:url", "dc.identifier").stream()
        .filter(a -> a.startsWith("http"))
        .findFirst()
        .or(this::saved)
        .orElse(canonical);
  }

  /// What browsers write over a page that they save.
  private Optional<String> saved() {
    return page.childNodes().stream()
        .filter(n -> n instanceof Comment)
        .map(n -> SAVED.matcher(((Comment) n).getData()))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst();
  }

  /// Host of [#address] without `www.`, lower case, or empty.
  String host() {
    String rest = address().replaceFirst("^https?://(?:www\\.)?", "");
    int end = rest.indexOf('/');
    return (end < 0 ? rest : rest.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /// Language that the page declares, ISO 639-1, or empty.
  String language() {
    String declared = page.selectFirst("html") instanceof Element html ? html.attr("lang") : "";
    if (declared.isBlank()) {
      declared = first("og:locale", "content-language", "language").orElse("");
    }
    declared = declared.strip().toLowerCase(Locale.ROOT);
    return declared.matches("[a-z]{2}(?:[-_].*)?") ? declared.substring(0, 2) : "";
  }

  /// True where the page says that it is written for the United States.
  boolean monthFirst() {
    String declared = page.selectFirst("html") instanceof Element html ? html.attr("lang") : "";
    String locale = (declared + " " + first("og:locale").orElse("")).toLowerCase(Locale.ROOT);
    return locale.contains("en-us") || locale.contains("en_us");
  }

  /// Type that the page gives itself in JSON-LD, or empty.
  String type() {
    return json.article().map(n -> n.path("@type")).map(PageMeta::text).orElse("");
  }

  private static String text(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0).asText("") : node.asText("");
  }
}
