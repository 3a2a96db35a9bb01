package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Gathers the blocks of a page in one walk over its nodes.
final class BlockWalk implements NodeFilter {
  /// Marks of link bounds while text gathers; private use, so no page means them.
  private static final char LINK_ON = '\uE000';

  private static final char LINK_OFF = '\uE001';

  final List<PageBlock> blocks = new ArrayList<>();
  final List<Element> elements = new ArrayList<>();
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
      if (depth > 0 && BlockTags.isSkipped(element)) {
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
    } else if (BlockTags.isBlock(element)) {
      flush();
      elements.add(element);
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
    while (at.parent() != null && !BlockTags.isBlock(at)) {
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
      int heading = BlockTags.headingLevel(at);
      blocks.add(
          new PageBlock(
              at, folded, Math.min(linked, folded.length()), heading, BlockTags.kind(at, heading)));
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
}
