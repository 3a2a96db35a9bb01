package org.onrecord.structure.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the elements around a block say that it is for. Each element is judged once, so that deep
/// nesting costs no more than breadth.
final class Zones {
  /// In an element made or named for something besides the text.
  static final int FURNITURE = 1;

  /// Among readers' comments.
  static final int COMMENTS = 2;

  /// In a line of author and date, or in a caption.
  static final int NOTE = 4;

  /// In what the page calls its article or its body.
  static final int BODY = 8;

  /// In a post of a social network that the page quotes.
  static final int POST = 16;

  private static final int SHORT_BYLINE = 200;
  private static final int SHORT_CAPTION = 400;

  private final BlockSums sums;
  private final @Nullable Element within;
  private final boolean lenient;
  private final Map<Element, Integer> own;
  private final IdentityHashMap<Element, Integer> inherited = new IdentityHashMap<>();

  private Zones(
      BlockSums sums, @Nullable Element within, boolean lenient, Map<Element, Integer> own) {
    this.sums = sums;
    this.within = within;
    this.lenient = lenient;
    this.own = own;
  }

  /// Zones of the whole page.
  ///
  /// @param lenient believe the tags and roles, but no class and no id
  static Zones of(BlockSums sums, boolean lenient) {
    return new Zones(sums, null, lenient, new IdentityHashMap<>());
  }

  /// The same, where `element` and all above it say nothing.
  Zones within(Element element) {
    return new Zones(sums, element, lenient, own);
  }

  /// Whether the element lies in a zone.
  boolean has(Element element, int zone) {
    return (zones(element) & zone) != 0;
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private int zones(Element element) {
    Deque<Element> path = new ArrayDeque<>();
    Element at = element;
    while (at != null && at != within && !inherited.containsKey(at)) {
      path.push(at);
      at = at.parent();
    }
    int zones = at == null || at == within ? 0 : inherited.getOrDefault(at, 0);
    while (!path.isEmpty()) {
      Element next = path.pop();
      if (PageHints.isEmbeddedPost(next)) {
        zones = zones & ~(FURNITURE | NOTE) | POST;
      }
      zones |= own.computeIfAbsent(next, this::judge);
      inherited.put(next, zones);
    }
    return zones;
  }

  private int judge(Element element) {
    int zones = 0;
    if (PageHints.isBody(element)
        || "article".equals(element.normalName())
        || "main".equals(element.normalName())) {
      zones |= BODY;
    }
    if (isFurniture(element)) {
      zones |= FURNITURE;
    }
    if (!lenient && PageHints.isComments(element) && sums.share(element) < 0.9) {
      zones |= COMMENTS;
    }
    double length = sums.text(element);
    if (length <= SHORT_BYLINE && PageHints.isByline(element)
        || length <= SHORT_CAPTION && PageHints.isCaption(element)) {
      zones |= NOTE;
    }
    return zones;
  }

  /// A class may name what an element is beside, a tag or a role seldom does.
  private boolean isFurniture(Element element) {
    if (PageHints.isFurnitureByTag(element) || PageHints.isSurelyFurniture(element)) {
      return sums.share(element) < 0.9;
    }
    return !lenient && PageHints.isFurniture(element) && sums.share(element) < 0.5;
  }
}
