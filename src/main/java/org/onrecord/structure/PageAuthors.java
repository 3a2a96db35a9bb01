package org.onrecord.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who wrote a page: declared, marked up, or in a visible byline.
final class PageAuthors {
  private static final List<String> MARKED =
      List.of(
          "[itemprop~=author] [itemprop=name]",
          "[itemprop~=author]",
          "[rel~=author]",
          ".author-name, .byline-name, .author__name, .byline__name, .authorname,"
              + " .c-byline__author, .post-author-name, .entry-author-name",
          ".byline a, .author a, .post-author a, .entry-author a, .by-author a, .vcard .fn,"
              + " .vcard.author, .article-author a, .article__author a, .autor a",
          ".byline, .author, .post-author, .entry-author, .by-author, .article-author,"
              + " .article__author, .autor, .authors, .post-byline, .writer, .byl, .contributor",
          "[class~=(?i)(^|[\\s_-])(author|byline|autor)([\\s_-]|$)]",
          "[id~=(?i)^(author|byline|autor)]");

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
    List<String> names = Bylines.names(meta.namesOfArticle("author"), publisher());
    if (names.isEmpty()) {
      names =
          Bylines.names(
              meta.all(
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
                  "dc.contributor",
                  "og:article:author",
                  "cXenseParse:author"),
              publisher());
    }
    if (names.isEmpty()) {
      names = marked();
    }
    return names.isEmpty() ? visible() : names;
  }

  private @Nullable String publisher() {
    return meta.publisher();
  }

  private List<String> marked() {
    for (String query : MARKED) {
      List<String> texts = new ArrayList<>();
      for (Element e : page.select(query)) {
        if (!inComments(e) && !e.normalName().equals("meta") && texts.size() < 6) {
          texts.add(JsonLd.clean(e.hasText() ? e.text() : e.attr("content")));
        }
      }
      List<String> names = Bylines.names(texts, publisher());
      if (!names.isEmpty() && names.size() <= 5) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean inComments(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (PageHints.isComments(e)
          || e.normalName().equals("aside")
          || e.normalName().equals("footer")) {
        return true;
      }
    }
    return false;
  }

  private List<String> visible() {
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (PageBlock block : blocks.list()) {
      if (block.text().length() <= 120 && !inComments(block.owner())) {
        Bylines.afterBy(block.text()).forEach(n -> names.put(n, true));
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return List.copyOf(names.keySet());
  }
}
