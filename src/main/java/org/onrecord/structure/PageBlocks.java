package org.onrecord.structure;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// All text of a page as blocks in page order, with the range of blocks that each element holds.
final class PageBlocks {
  private final List<PageBlock> blocks;
  private final List<Element> elements;
  private final Map<Element, int[]> ranges;

  private PageBlocks(List<PageBlock> blocks, List<Element> elements, Map<Element, int[]> ranges) {
    this.blocks = blocks;
    this.elements = elements;
    this.ranges = ranges;
  }

  /// The blocks of everything in `root` that is not hidden.
  static PageBlocks of(Element root) {
    BlockWalk walk = new BlockWalk();
    root.filter(walk);
    return new PageBlocks(List.copyOf(walk.blocks), List.copyOf(walk.elements), walk.ranges);
  }

  /// In page order.
  List<PageBlock> list() {
    return blocks;
  }

  /// Elements that make blocks, each before those that it holds.
  List<Element> elements() {
    return elements;
  }

  /// First and one past the last block of an element; empty when it holds none.
  int[] range(Element element) {
    int @Nullable [] range = ranges.get(element);
    return range == null ? new int[] {0, 0} : range;
  }
}
