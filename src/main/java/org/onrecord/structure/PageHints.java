package org.onrecord.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the tag, class, id and role of an element say about what it holds.
final class PageHints {
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /// Words in a class or id that name furniture.
  private static final Set<String> FURNITURE =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "navi",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "sidebar",
          "related",
          "recommended",
          "recommendation",
          "recommendations",
          "recirculation",
          "promo",
          "promotion",
          "promobox",
          "teaser",
          "teasers",
          "share",
          "sharing",
          "shares",
          "sharedaddy",
          "social",
          "sociallinks",
          "socials",
          "addthis",
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "signup",
          "optin",
          "mailchimp",
          "cookie",
          "cookies",
          "gdpr",
          "consent",
          "popup",
          "popover",
          "tooltip",
          "rollover",
          "hovercard",
          "dropdown",
          "modal",
          "overlay",
          "lightbox",
          "banner",
          "ad",
          "ads",
          "advert",
          "alert",
          "alerts",
          "adverts",
          "advertisement",
          "advertising",
          "adsense",
          "adbox",
          "werbung",
          "anzeige",
          "sponsor",
          "sponsored",
          "sponsors",
          "taboola",
          "outbrain",
          "widget",
          "widgets",
          "tags",
          "taglist",
          "tagcloud",
          "pagination",
          "pager",
          "paging",
          "pagenavi",
          "bio",
          "authorbox",
          "popular",
          "trending",
          "mostread",
          "skip",
          "rating",
          "ratings",
          "login",
          "signin",
          "register",
          "toolbar",
          "print",
          "printonly",
          "copyright",
          "disclaimer",
          "legal",
          "prev",
          "previous",
          "postnav",
          "carousel",
          "slider",
          "donate",
          "donation",
          "jp",
          "yarpp",
          "crosslinks",
          "readmore",
          "morelinks",
          "toc",
          "infobox",
          "sitemap",
          "searchform",
          "topbar",
          "masthead",
          "offcanvas",
          "mashsb",
          "ssba",
          "wabtn",
          "feedback",
          "hinweis",
          "aktionen",
          "kontakt",
          "shariff",
          "marginal",
          "moreon",
          "storylinks",
          "playlist",
          "productbox",
          "navbox",
          "catlinks",
          "editsection",
          "mwhide",
          "noprint",
          "bookmark",
          "bookmarks",
          "viewcount",
          "sponsoring",
          "piano",
          "regwall",
          "dfp",
          "gpt",
          "ticker",
          "weiterlesen",
          "mehr",
          "verwandte",
          "empfehlungen");

  /// Words in a class or id that name a reader's comment.
  private static final Set<String> COMMENT =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "commentform",
          "commentarea",
          "commentsection",
          "disqus",
          "respond",
          "replies",
          "kommentare",
          "kommentar",
          "comentarios",
          "commentaires",
          "fbcomments",
          "livefyre",
          "usercomments",
          "pingback",
          "trackback",
          "trackbacks",
          "forum");

  private static final Set<String> BYLINE =
      Set.of(
          "byline",
          "bylines",
          "author",
          "authors",
          "autor",
          "dateline",
          "postmeta",
          "entrymeta",
          "meta",
          "timestamp",
          "pubdate",
          "date",
          "datum",
          "published",
          "posted",
          "postedon",
          "articleinfo",
          "postinfo",
          "credits",
          "credit",
          "source");

  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "authors",
          "autor",
          "byline",
          "writer",
          "postauthor",
          "articleauthor",
          "documentauthor",
          "entryauthor",
          "verfasser",
          "redakteur",
          "username");

  private static final Set<String> CAPTION =
      Set.of(
          "caption",
          "captions",
          "wpcaption",
          "imagecaption",
          "photocaption",
          "gallery",
          "bildunterschrift",
          "figcaption",
          "imagecredit",
          "photocredit",
          "mediacaption",
          "bildtext",
          "imagedescription",
          "imagesubline",
          "bildbeschreibung",
          "piedefoto",
          "didascalia",
          "imagetext",
          "copyrightinfo");

  /// Those of them that hardly ever name anything else.
  private static final Set<String> SURELY =
      Set.of(
          "footer",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "copyright",
          "navbar",
          "newsletter",
          "sitemap");

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

  private PageHints() {}

  /// True when the element is made for something besides the text of the page.
  static boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main" -> false;
      default -> isFurnitureByTag(element) || named(element, FURNITURE);
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
      default -> named(element, SURELY);
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
          named(element, COMMENT)
              || element.attr("itemtype").endsWith("/Comment")
              || "comment".equals(element.attr("itemprop"));
    };
  }

  /// True when the element names the author, the date or the source.
  static boolean isByline(Element element) {
    return "address".equals(element.normalName())
        || "time".equals(element.normalName())
        || named(element, BYLINE);
  }

  /// True when the class or id says that the element names an author.
  static boolean isAuthor(Element element) {
    return named(element, AUTHOR);
  }

  /// True when the element explains a picture.
  static boolean isCaption(Element element) {
    return "figure".equals(element.normalName())
        ? element.selectFirst("table, blockquote, pre, ul, ol") == null
        : named(element, CAPTION);
  }

  /// True when the page says that the element is the body of its article.
  static boolean isBody(Element element) {
    String prop = element.attr("itemprop");
    if (prop.equals("articleBody") || prop.equals("blogPost")) {
      return true;
    }
    return BODY.matcher(element.className()).find() || BODY.matcher(element.id()).find();
  }

  /// True when the class, id or test name of the element has one of the words.
  static boolean named(Element element, Set<String> words) {
    return named(element.className(), words)
        || named(element.id(), words)
        || named(element.attr("data-component"), words)
        || named(element.attr("data-testid"), words);
  }

  private static boolean named(String name, Set<String> words) {
    if (name.isEmpty() || name.length() > 400) {
      return false;
    }
    String spaced = CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    for (String attribute : spaced.split("\\s+")) {
      String[] parts = SEPARATORS.split(attribute);
      for (int i = 0; i < parts.length; i++) {
        if (words.contains(parts[i])) {
          return true;
        }
        if (i + 1 < parts.length && words.contains(parts[i] + parts[i + 1])) {
          return true;
        }
      }
    }
    return false;
  }
}
