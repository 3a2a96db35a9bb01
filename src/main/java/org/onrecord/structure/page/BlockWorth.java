package org.onrecord.structure.page;

import java.util.BitSet;
import org.onrecord.document.Passage;

/// How much a block speaks for the element that holds it being the page's text: its own letters
/// when it reads like prose, below zero when it is made of links, stands in an element named for
/// furniture, or speaks like furniture.
final class BlockWorth {
  private final DeclaredBody declared;
  private final Zones zones;
  private final BitSet teasers;

  BlockWorth(DeclaredBody declared, Zones zones, BitSet teasers) {
    this.declared = declared;
    this.zones = zones;
    this.teasers = teasers;
  }

  /// Worths of all blocks: sums before each, and of all as the last.
  double[] sums(PageBlocks page) {
    double[] sums = new double[page.list().size() + 1];
    for (int i = 0; i < page.list().size(); i++) {
      sums[i + 1] = sums[i] + worth(page, i);
    }
    return sums;
  }

  private double worth(PageBlocks page, int index) {
    PageBlock block = page.list().get(index);
    double length = block.ownLength();
    if (declared.holds(index)) {
      return 20 + 2 * length;
    }
    if (zones.has(block.owner(), Zones.COMMENTS)) {
      return -5 - 0.1 * length;
    }
    if (zones.has(block.owner(), Zones.FURNITURE)) {
      return -5 - 0.05 * length;
    }
    if (block.linkDensity() > 0.5) {
      return -15 - 0.2 * block.linkLength();
    }
    if (teasers.get(index) || page.saysFurniture(index) || page.saysCaption(index)) {
      return -10;
    }
    if (block.heading() > 0) {
      return 1;
    }
    double prose = BlockSums.prose(block);
    if (prose > 0) {
      return zones.has(block.owner(), Zones.BODY) ? 1.2 * prose : prose;
    }
    return isCell(block) ? 0 : -8;
  }

  /// Cells are short by nature.
  private static boolean isCell(PageBlock block) {
    return switch (block.owner().normalName()) {
      case "td", "th", "dd", "dt" -> block.kind() != Passage.Kind.CAPTION;
      default -> false;
    };
  }
}
