package org.onrecord.structure.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.text.Letters;

/// Where on a page the heading and the text stand, and how near to them a block is.
final class PageZone {
  private final PageBlocks blocks;
  private final boolean[] text;
  private final int heading;
  private final int first;
  private final int last;

  /// @param text which blocks are text of the page
  /// @param title as found, or null
  PageZone(PageBlocks blocks, boolean[] text, @Nullable String title) {
    this.blocks = blocks;
    this.text = text;
    int from = 0;
    while (from < text.length && !text[from]) {
      from++;
    }
    int to = text.length - 1;
    while (to > from && !text[to]) {
      to--;
    }
    this.first = from;
    this.last = to;
    this.heading = headingAt(title);
  }

  /// The block of the heading that says the title and stands nearest before the text; failing that
  /// the last heading of the first level before it; failing that the beginning of the text.
  private int headingAt(@Nullable String title) {
    String letters = title == null ? "" : Letters.of(title);
    int same = -1;
    int level = -1;
    for (int i = 0; i < blocks.list().size() && i <= Math.max(first + 3, 0); i++) {
      PageBlock block = blocks.list().get(i);
      if (!letters.isEmpty() && Letters.of(block.text()).equals(letters)) {
        boolean better = same < 0 || block.heading() > 0;
        same = better ? i : same;
      }
      level = block.heading() == 1 ? i : level;
    }
    return same >= 0 ? same : level >= 0 ? level : Math.min(first, Math.max(0, text.length - 1));
  }

  /// The block of the heading.
  int heading() {
    return heading;
  }

  /// How near a block is to the heading: 6 beside it, 3 or more up to the beginning of the text, 1
  /// at the end of the text, 0 anywhere else.
  int nearness(int block) {
    if (block < 0) {
      return 0;
    }
    if (block >= heading) {
      int reach = Math.max(heading + 8, Math.min(first + 3, heading + 30));
      return block <= reach ? Math.max(3, 6 - (block - heading) / 3) : atEnd(block);
    }
    return Math.max(0, 5 - (heading - block));
  }

  private int atEnd(int block) {
    return block >= last - 3 && block <= last + 5 ? 1 : 0;
  }

  /// True for the first two blocks of the text.
  boolean opensText(int block) {
    return block < text.length && text[block] && block <= first + 3;
  }

  /// True when the element holds the heading or the first block of the text.
  boolean holdsHead(Element element) {
    int[] range = blocks.range(element);
    return holds(range, heading) || holds(range, first);
  }

  private boolean holds(int[] range, int block) {
    return block < text.length && range[0] <= block && block < range[1];
  }
}
