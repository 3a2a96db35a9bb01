package org.onrecord.structure.page;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/// How likely an element is to speak of the page's own text, by where it stands.
final class PagePlace {
  /// What standing among comments costs.
  static final int COMMENTS = -100;

  private static final int ASIDE = -5;
  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "dialog");

  private final PageBlocks blocks;
  private final PageZone zone;
  private final IdentityHashMap<Element, Integer> costs = new IdentityHashMap<>();

  PagePlace(PageBlocks blocks, PageZone zone) {
    this.blocks = blocks;
    this.zone = zone;
  }

  /// 6 beside the heading, 3 up to the beginning of the text, 1 at its end, else 0.
  int nearness(Element element) {
    return zone.nearness(block(element));
  }

  /// First block of the element or of the nearest around it; -1 when there is none.
  int block(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      int[] range = blocks.range(e);
      if (range[1] > range[0]) {
        return range[0];
      }
    }
    return -1;
  }

  /// What standing inside other things costs: 0 in the open, -5 in an aside, [#COMMENTS] among
  /// comments. What holds the heading or the beginning of the text is open.
  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  int cost(Element element) {
    Integer known = costs.get(element);
    if (known != null) {
      return known;
    }
    Element open = element;
    int depth = 0;
    int cost = 0;
    while (open != null && cost > COMMENTS && depth++ < 200) {
      Integer above = open == element ? null : costs.get(open);
      if (above != null) {
        cost += above;
        break;
      }
      cost += own(open);
      open = open.parent();
    }
    cost = cost > COMMENTS ? Math.max(cost, ASIDE) : COMMENTS;
    costs.put(element, cost);
    return cost;
  }

  private int own(Element element) {
    if (zone.holdsHead(element)) {
      return 0;
    }
    if (PageHints.isComments(element)) {
      return COMMENTS;
    }
    boolean aside = TAGS.contains(element.normalName()) || PageHints.isFurniture(element);
    return aside ? ASIDE : 0;
  }
}
