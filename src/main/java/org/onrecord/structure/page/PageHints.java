package org.onrecord.structure.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.structure.text.AnyOf;

/// What the tag, class, id and role of an element say about what it holds.
final class PageHints {
  private static final int LONGEST_NAME = 400;

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "form");

  private static final Pattern POST =
      Pattern.compile("(?i)tweet|(?:instagram|tiktok|bluesky|mastodon|reddit|threads|text-post)-");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:(?:article|story|entry|post|news|content|page|single|blog|field-name)[-_]{0,2}"
              + "(?:main[-_]?)?(?:body|content|text|copy|contents|inner-content|maincontent)"
              + "|body[-_]?(?:copy|text|content)|articletext|artikeltext|articolo|rich-?text|story|post-?text"
              + "|field--name-body|instapaper_body|mw-parser-output|storytext|paragraphs?|theme-post-content)"
              + "(?:$|[\\s_-])");

  private static final AnyOf OF_BODY =
      AnyOf.of(
          "body", "content", "text", "copy", "story", "paragraph", "articolo", "mw-parser-output");

  private PageHints() {}

  /// True when the element is made for something besides the text of the page.
  static boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main" -> false;
      default -> isFurnitureByTag(element) || named(element, HintWords.FURNITURE);
    };
  }

  /// The same by its tag and role alone.
  static boolean isFurnitureByTag(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "aside", "menu", "dialog", "label", "fieldset" -> true;
      case "body", "html", "article", "main" -> false;
      default -> ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    };
  }

  /// True for names that a text hardly ever goes by.
  static boolean isSurelyFurniture(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main" -> false;
      default -> named(element, HintWords.SURELY);
    };
  }

  /// True for a post of a social network that the page quotes.
  static boolean isEmbeddedPost(Element element) {
    return "blockquote".equals(element.normalName()) && POST.matcher(element.className()).find();
  }

  /// True when the element holds comments of readers.
  static boolean isComments(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "main" -> false;
      default ->
          named(element, HintWords.COMMENT)
              || element.attr("itemtype").endsWith("/Comment")
              || "comment".equals(element.attr("itemprop"));
    };
  }

  /// True when the element names the author, the date or the source.
  static boolean isByline(Element element) {
    return "address".equals(element.normalName())
        || "time".equals(element.normalName())
        || named(element, HintWords.BYLINE);
  }

  /// True when the class or id says that the element names an author.
  static boolean isAuthor(Element element) {
    return named(element, HintWords.AUTHOR);
  }

  /// True when the element explains a picture.
  static boolean isCaption(Element element) {
    return "figure".equals(element.normalName())
        ? element.selectFirst("table, blockquote, pre, ul, ol") == null
        : named(element, HintWords.CAPTION);
  }

  /// True when the page says that the element is the body of its article.
  static boolean isBody(Element element) {
    String prop = element.attr("itemprop");
    if (prop.equals("articleBody") || prop.equals("blogPost")) {
      return true;
    }
    return namesBody(element.className()) || namesBody(element.id());
  }

  private static boolean namesBody(String name) {
    return !name.isEmpty() && OF_BODY.in(AnyOf.fold(name)) && BODY.matcher(name).find();
  }

  /// True when the class, id or test name of the element has one of the words.
  static boolean named(Element element, Set<String> words) {
    return named(element.className(), words)
        || named(element.id(), words)
        || named(element.attr("data-component"), words)
        || named(element.attr("data-testid"), words);
  }

  private static boolean named(String name, Set<String> words) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && HintWords.any(name, words);
  }
}
