package org.onrecord.structure.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.onrecord.document.Passage;

/// What the tags of a page say of the blocks that they make.
final class BlockTags {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "canvas",
          "audio",
          "video",
          "map",
          "datalist",
          "progress",
          "meter",
          "head",
          "amp-ad");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "ul",
          "label",
          "amp-carousel",
          "amp-accordion");

  private BlockTags() {}

  /// True when nothing in the element is read as text.
  static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName()) || isHidden(element);
  }

  /// True when the element begins and ends a block.
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") && !"until-found".equals(element.attr("hidden"))) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /// Level 1 to 6 of the heading that the element stands in, else 0.
  static int headingLevel(Element at) {
    Element e = at;
    for (int up = 0; e != null && up < 6; up++, e = e.parent()) {
      String tag = e.normalName();
      if (tag.length() == 2
          && tag.charAt(0) == 'h'
          && tag.charAt(1) >= '1'
          && tag.charAt(1) <= '6') {
        return tag.charAt(1) - '0';
      }
      if (tag.equals("p") || tag.equals("section") || tag.equals("article") || tag.equals("li")) {
        return 0;
      }
    }
    return 0;
  }

  /// What the nearest telling element says.
  static Passage.Kind kind(Element at, int heading) {
    if (heading > 0) {
      return Passage.Kind.HEADING;
    }
    for (Element e = at; e != null; e = e.parent()) {
      switch (e.normalName()) {
        case "li", "dd", "dt" -> {
          return Passage.Kind.LIST_ITEM;
        }
        case "blockquote" -> {
          return Passage.Kind.BLOCK_QUOTE;
        }
        case "td", "th", "pre" -> {
          return Passage.Kind.PARAGRAPH;
        }
        case "figcaption", "caption", "figure" -> {
          return Passage.Kind.CAPTION;
        }
        case "article", "main", "body" -> {
          return Passage.Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Passage.Kind.PARAGRAPH;
  }
}
