package org.onrecord.structure.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.onrecord.structure.furniture.PointerWords;

/// Finds the blocks that announce other pages: at least three of one shape, each with a link or
/// under a linked heading, each breaking off or short.
final class TeaserLists {
  private static final int MANY = 3;
  private static final int LONGEST = 420;

  private TeaserLists() {}

  /// The teasers among the blocks of a page.
  static BitSet find(PageBlocks page) {
    List<PageBlock> blocks = page.list();
    Map<String, BitSet> shapes = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isTeaser(blocks, i)) {
        shapes.computeIfAbsent(shape(blocks.get(i).owner()), s -> new BitSet()).set(i);
      }
    }
    BitSet teasers = new BitSet();
    shapes.values().stream().filter(s -> s.cardinality() >= MANY).forEach(teasers::or);
    return teasers;
  }

  private static boolean isTeaser(List<PageBlock> blocks, int index) {
    PageBlock block = blocks.get(index);
    if (block.heading() > 0 || block.text().length() > LONGEST) {
      return false;
    }
    boolean underLink = index > 0 && blocks.get(index - 1).linkDensity() > 0.8;
    boolean linked = block.linkDensity() > 0.08;
    return breaksOff(block.text())
        ? underLink || linked
        : underLink && blocks.get(index - 1).heading() > 0;
  }

  private static boolean breaksOff(String text) {
    return text.endsWith("...")
        || text.endsWith("…")
        || text.endsWith("…]")
        || text.endsWith("...]")
        || text.endsWith("…)")
        || PointerWords.ends(text);
  }

  private static String shape(Element element) {
    Element parent = element.parent();
    return element.normalName()
        + "."
        + element.className()
        + "<"
        + (parent == null ? "" : parent.normalName() + "." + parent.className());
  }
}
