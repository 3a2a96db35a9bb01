package org.onrecord.structure.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.structure.text.Letters;

/// The words of a heading that are its title: without the kicker over it, labels and hidden words.
final class HeadingText {
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:\\w*(?:kicker|over-?line|top-?(?:line|title)|dach-?zeile|spitz-?marke)"
              + "|strap-?line|eyebrow|title-?header"
              + "|roof-?line|sur-?titre|volanta|antetitulo|ante-?titulo|cintillo|occhiello|chapeau|kop-?label"
              + "|sub-?(?:headline|title|line|heading|head)|pre-?title|head-?line-?prefix|rubri(?:k|c|que|ca)"
              + "|flag|label|badge|category|cat-links|visually-?hidden|(?:show-for-)?sr(?:-only)?|screen-?reader(?:-text)?"
              + "|reading-?time|read-?time|edit-?section|mw-editsection|permalink|headerlink|anchor-?link"
              + "|comments?-?(?:count|link))(?:$|[\\s_-])");
  private static final Pattern EDGE = Pattern.compile("^[\\s:|/•·–—-]+|[\\s:|/•·¶–—-]+$");
  private static final String SEPARATOR = ":|/•·–—-";
  private static final int LEAST = 8;

  private HeadingText() {}

  /// Clean text, empty when the heading holds none.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  static String of(Element heading) {
    Element headline = heading.selectFirst("[itemprop~=headline]");
    if (headline != null && headline != heading && headline.text().length() >= LEAST) {
      return JsonLd.clean(headline.text());
    }
    String whole = JsonLd.clean(heading.text());
    if (heading.childrenSize() == 0) {
      return whole;
    }
    String after = afterSeparator(heading);
    if (!after.isEmpty()) {
      return after;
    }
    Element bare = heading.clone();
    boolean cut = false;
    for (Element part : bare.getAllElements()) {
      if (part != bare && (isBeside(part) || isHidden(part))) {
        part.remove();
        cut = true;
      }
    }
    String rest = EDGE.matcher(JsonLd.clean(bare.text())).replaceAll("");
    return cut && Letters.of(rest).length() >= LEAST ? rest : whole;
  }

  /// The words after a child that is nothing but a separator, as between a kicker and its title.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private static String afterSeparator(Element heading) {
    String whole = JsonLd.clean(heading.text());
    for (Element part : heading.getAllElements()) {
      String mark = part.text().strip();
      if (part != heading && mark.length() == 1 && SEPARATOR.contains(mark)) {
        int at = whole.indexOf(mark + " ");
        boolean early = at > 0 && at < whole.length() / 2 + 20;
        String rest = early ? EDGE.matcher(whole.substring(at + 1)).replaceAll("") : "";
        return rest.split("\\s+").length >= 3 ? rest : "";
      }
    }
    return "";
  }

  /// True when the whole heading is what stands over or under another.
  static boolean isBeside(Element element) {
    return BESIDE.matcher(element.className()).find();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && element.normalName().equals("a")
        || element.attr("style").replace(" ", "").contains("display:none");
  }
}
