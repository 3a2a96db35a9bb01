package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who wrote a page: declared, marked up, or in a visible byline; a person before a body.
final class PageAuthors {
  private static final int MAX_BYLINE = 90;
  private static final int MAX_NAMES = 6;

  private static final String[] DECLARED = {
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "sailthru.author",
    "parsely-author",
    "byl",
    "byline",
    "rbauthors",
    "og:article:author",
    "cXenseParse:author"
  };

  private static final List<String> MARKED =
      List.of(
          "[itemprop~=author] [itemprop=name]",
          "[itemprop~=author]",
          "[rel~=author]",
          "[class~=(?i)(author|byline)[-_]{0,2}name]",
          ".byline a, .author a, .post-author a, .entry-author a, .vcard .fn, .autor a");

  private final Document page;
  private final PageMeta meta;
  private final PageBlocks blocks;

  PageAuthors(Document page, PageMeta meta, PageBlocks blocks) {
    this.page = page;
    this.meta = meta;
    this.blocks = blocks;
  }

  /// Names as written, without “By” and roles, each once; empty when nobody is named.
  List<String> find() {
    List<String> declared = Bylines.names(meta.namesOfArticle("author"), publisher());
    if (declared.isEmpty() || isBody(declared)) {
      List<String> inMeta = Bylines.names(meta.all(DECLARED), publisher());
      declared = inMeta.isEmpty() || isBody(inMeta) && !declared.isEmpty() ? declared : inMeta;
    }
    if (declared.isEmpty() || isBody(declared)) {
      List<String> seen = marked();
      seen = seen.isEmpty() ? visible() : seen;
      declared = seen.isEmpty() ? declared : seen;
    }
    return declared;
  }

  private @Nullable String publisher() {
    return meta.publisher();
  }

  /// True when the one name is the site's, or no person's.
  private boolean isBody(List<String> names) {
    String publisher = publisher();
    String letters = MainContent.letters(names.getFirst());
    return names.size() == 1
        && (publisher != null && MainContent.letters(publisher).contains(letters)
            || MainContent.letters(meta.host()).contains(letters)
            || names
                .getFirst()
                .matches(
                    "(?iu).*(?:redaktion|redaction|redacción|admin|e\\."
                        + " ?V\\.|GmbH|editors?|team|staff).*"));
  }

  private List<String> marked() {
    for (String query : MARKED) {
      List<String> names = named(page.select(query));
      if (!names.isEmpty()) {
        return names;
      }
    }
    List<Element> byName = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (PageHints.isAuthor(element)) {
        byName.add(element);
      }
    }
    return named(byName);
  }

  /// Names in the first of the elements that holds any, and in its neighbours.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private List<String> named(List<Element> elements) {
    List<String> names = List.of();
    List<String> texts = new ArrayList<>();
    Element first = null;
    for (Element e : elements) {
      String text = JsonLd.clean(e.hasText() ? e.text() : e.attr("content"));
      boolean near =
          first == null
              || first.parent() == e.parent()
              || first.parent() == e.parents().get(Math.min(1, e.parents().size() - 1));
      if (!text.isEmpty() && text.length() <= MAX_BYLINE && near && !isAside(e)) {
        texts.add(text);
        List<String> found = Bylines.names(texts, publisher());
        first = found.isEmpty() ? null : first == null ? e : first;
        names = found.size() <= MAX_NAMES ? found : names;
      }
    }
    return names;
  }

  private static boolean isAside(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      String tag = e.normalName();
      if (PageHints.isComments(e)
          || tag.equals("aside")
          || tag.equals("footer")
          || tag.equals("nav")) {
        return true;
      }
    }
    return false;
  }

  private List<String> visible() {
    for (PageBlock block : blocks.list()) {
      if (block.text().length() <= 120 && !isAside(block.owner())) {
        List<String> names = Bylines.afterBy(block.text());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }
}
