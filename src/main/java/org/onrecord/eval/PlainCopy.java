package org.onrecord.eval;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What is left of a page that someone selects whole and pastes as text: a line a block, no markup.
final class PlainCopy implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "select",
          "option",
          "textarea",
          "object",
          "audio",
          "video");

  private final StringBuilder text = new StringBuilder();

  private PlainCopy() {}

  /// The text of a page, all of it that a reader sees.
  static String of(String html) {
    PlainCopy copy = new PlainCopy();
    Jsoup.parse(html).body().filter(copy);
    return copy.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip() + "\n";
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String folded = words.getWholeText().replaceAll("[\\s\\xA0]+", " ");
      boolean open = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
      text.append(open ? folded.stripLeading() : folded);
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())
          || element.hasAttr("hidden")
          || element.attr("style").replace(" ", "").contains("display:none")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      breakLine(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakLine(element);
    }
    return FilterResult.CONTINUE;
  }

  private void breakLine(Element element) {
    boolean breaks = element.isBlock() || "br".equals(element.normalName());
    if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
