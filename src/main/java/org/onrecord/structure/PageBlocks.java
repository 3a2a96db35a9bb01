package org.onrecord.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Passage;

/// All text of a page as blocks in page order, with the range of blocks that each element holds.
final class PageBlocks {
  /// Marks of link bounds while text gathers; private use, so no page means them.
  private static final char LINK_ON = '\uE000';

  private static final char LINK_OFF = '\uE001';

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

  private final List<PageBlock> blocks;
  private final Map<Element, int[]> ranges;

  private PageBlocks(List<PageBlock> blocks, Map<Element, int[]> ranges) {
    this.blocks = blocks;
    this.ranges = ranges;
  }

  /// The blocks of everything in `root` that is not hidden.
  static PageBlocks of(Element root) {
    Walk walk = new Walk();
    root.filter(walk);
    return new PageBlocks(List.copyOf(walk.blocks), walk.ranges);
  }

  /// In page order.
  List<PageBlock> list() {
    return blocks;
  }

  /// Elements that make blocks, each with the first and one past the last of its blocks.
  Map<Element, int[]> ranges() {
    return ranges;
  }

  /// First and one past the last block of an element; empty when it holds none.
  int[] range(Element element) {
    int @Nullable [] range = ranges.get(element);
    return range == null ? new int[] {0, 0} : range;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") && !"until-found".equals(element.attr("hidden"))) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
  }

  private static final class Walk implements NodeFilter {
    final List<PageBlock> blocks = new ArrayList<>();
    final IdentityHashMap<Element, int[]> ranges = new IdentityHashMap<>();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable Element owner;
    private boolean inLink;
    private int preformatted;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text);
      } else if (node instanceof Element element) {
        String tag = element.normalName();
        if (depth > 0 && (SKIPPED.contains(tag) || isHidden(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element, tag);
      }
      return FilterResult.CONTINUE;
    }

    private void open(Element element, String tag) {
      if (tag.equals("br")) {
        pending.append('\n');
      } else if (tag.equals("a") && element.hasAttr("href")) {
        inLink = true;
        pending.append(LINK_ON);
      } else if (BLOCKS.contains(tag)) {
        flush();
        ranges.put(element, new int[] {blocks.size(), blocks.size()});
        preformatted += tag.equals("pre") ? 1 : 0;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.normalName();
        if (tag.equals("a") && inLink) {
          inLink = false;
          pending.append(LINK_OFF);
        } else if (ranges.containsKey(element)) {
          flush();
          int @Nullable [] range = ranges.get(element);
          if (range != null) {
            range[1] = blocks.size();
          }
          preformatted -= tag.equals("pre") ? 1 : 0;
        }
      }
      return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
      String text = node.getWholeText();
      if (owner == null && !text.isBlank()) {
        owner = block(node);
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean lineEnd = c == '\n' || c == '\r';
        if (c != LINK_ON && c != LINK_OFF) {
          pending.append(lineEnd && preformatted == 0 ? ' ' : c);
        }
      }
    }

    private static Element block(TextNode node) {
      Element at = node.parent() instanceof Element parent ? parent : new Element("div");
      while (at.parent() != null && !BLOCKS.contains(at.normalName())) {
        at = at.parent();
      }
      return at;
    }

    private void flush() {
      if (owner != null) {
        for (String piece : pending.toString().split("\\n[\\s\\x{A0}\\x{E000}\\x{E001}]*\\n", -1)) {
          emit(owner, piece);
        }
      }
      pending.setLength(0);
      owner = null;
      if (inLink) {
        pending.append(LINK_ON);
      }
    }

    private void emit(Element at, String raw) {
      StringBuilder text = new StringBuilder();
      boolean link = raw.indexOf(LINK_OFF) >= 0 && firstIsOff(raw);
      int linked = 0;
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c == LINK_ON || c == LINK_OFF) {
          link = c == LINK_ON;
        } else if (isSpace(c)) {
          space(text, c);
        } else {
          text.append(c);
          linked += link ? 1 : 0;
        }
      }
      String folded = text.toString().strip();
      if (!folded.isEmpty()) {
        int heading = headingLevel(at);
        blocks.add(
            new PageBlock(
                at, folded, Math.min(linked, folded.length()), heading, kind(at, heading)));
      }
    }

    private static boolean firstIsOff(String raw) {
      int on = raw.indexOf(LINK_ON);
      return on < 0 || raw.indexOf(LINK_OFF) < on;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || c == '\u200B'
          || c == '\uFEFF'
          || c == '\u00AD';
    }

    private static void space(StringBuilder text, char c) {
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
        return;
      }
      int last = text.length() - 1;
      if (c == '\n') {
        if (last >= 0 && text.charAt(last) == ' ') {
          text.setLength(last);
        }
        text.append('\n');
      } else if (last >= 0 && text.charAt(last) != ' ' && text.charAt(last) != '\n') {
        text.append(' ');
      }
    }

    private static int headingLevel(Element at) {
      for (Element e = at; e != null; e = e.parent()) {
        String tag = e.normalName();
        if (tag.length() == 2
            && tag.charAt(0) == 'h'
            && tag.charAt(1) >= '1'
            && tag.charAt(1) <= '6') {
          return tag.charAt(1) - '0';
        }
        if (tag.equals("div") || tag.equals("section") || tag.equals("article")) {
          return 0;
        }
      }
      return 0;
    }

    private static Passage.Kind kind(Element at, int heading) {
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
}
