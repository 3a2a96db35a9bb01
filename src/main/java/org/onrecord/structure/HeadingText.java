package org.onrecord.structure;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The words of a heading that are its title: without the kicker over it, labels and hidden words.
final class HeadingText {
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:kicker|over-?line|top-?line|dach-?zeile|strap-?line|eyebrow|spitz-?marke"
              + "|roof-?line|sur-?titre|volanta|antetitulo|ante-?titulo|cintillo|occhiello|chapeau|kop-?label"
              + "|sub-?(?:headline|title|line|heading|head)|pre-?title|head-?line-?prefix|rubri(?:k|c|que|ca)"
              + "|flag|label|badge|category|cat-links|visually-?hidden|sr-only|screen-?reader(?:-text)?"
              + "|reading-?time|read-?time|edit-?section|mw-editsection|permalink|headerlink|anchor-?link"
              + "|comments?-?(?:count|link))(?:$|[\\s_-])");
  private static final Pattern EDGE = Pattern.compile("^[\\s:|/•·–—-]+|[\\s:|/•·¶–—-]+$");
  private static final int LEAST = 8;

  private HeadingText() {}

  /// Clean text, empty when the heading holds none.
  static String of(Element heading) {
    Element headline = heading.selectFirst("[itemprop~=headline]");
    if (headline != null && headline != heading && headline.text().length() >= LEAST) {
      return JsonLd.clean(headline.text());
    }
    String whole = JsonLd.clean(heading.text());
    if (heading.childrenSize() == 0) {
      return whole;
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
    return cut && MainContent.letters(rest).length() >= LEAST ? rest : whole;
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
