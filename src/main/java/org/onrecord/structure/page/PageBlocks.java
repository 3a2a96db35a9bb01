package org.onrecord.structure.page;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.furniture.Captions;
import org.onrecord.structure.furniture.FurnitureWords;

/// All text of a page as blocks in page order, with the range of blocks that each element holds.
///
/// For one thread.
final class PageBlocks {
  private final List<PageBlock> blocks;
  private final List<Element> elements;
  private final Map<Element, int[]> ranges;
  private final @Nullable Boolean[] furniture;
  private final @Nullable Boolean[] captions;

  private PageBlocks(List<PageBlock> blocks, List<Element> elements, Map<Element, int[]> ranges) {
    this.blocks = blocks;
    this.elements = elements;
    this.ranges = ranges;
    this.furniture = new Boolean[blocks.size()];
    this.captions = new Boolean[blocks.size()];
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

  /// True when a block gives itself away as furniture by its words; looked at once.
  boolean saysFurniture(int block) {
    Boolean known = furniture[block];
    boolean says = known == null ? FurnitureWords.reason(blocks.get(block).text()) != null : known;
    furniture[block] = says;
    return says;
  }

  /// True when a block explains a picture by its words; looked at once.
  boolean saysCaption(int block) {
    Boolean known = captions[block];
    boolean says = known == null ? Captions.isCaption(blocks.get(block).text()) : known;
    captions[block] = says;
    return says;
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
