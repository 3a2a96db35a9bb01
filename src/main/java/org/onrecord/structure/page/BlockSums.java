package org.onrecord.structure.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.onrecord.document.Passage;

/// Lengths of text and of prose over any range of the blocks of a page, each in one step.
public final class BlockSums {
  private final PageBlocks page;
  private final double[] text;
  private final double[] prose;

  BlockSums(PageBlocks page) {
    this.page = page;
    this.text = sums(page.list(), b -> b.text().length());
    this.prose = sums(page.list(), BlockSums::prose);
  }

  /// Sums before each block, and of all as the last.
  static double[] sums(List<PageBlock> blocks, ToDoubleFunction<PageBlock> measure) {
    double[] sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + measure.applyAsDouble(blocks.get(i));
    }
    return sums;
  }

  /// Characters that the element holds.
  double text(Element element) {
    int[] range = page.range(element);
    return text[range[1]] - text[range[0]];
  }

  /// Share of the page's prose that the element holds, 0 to 1.
  double share(Element element) {
    int[] range = page.range(element);
    double all = prose[prose.length - 1];
    return all == 0 ? 0 : (prose[range[1]] - prose[range[0]]) / all;
  }

  /// Letters of a block that reads like prose, else 0.
  public static double prose(PageBlock block) {
    if (block.linkDensity() > 0.5) {
      return 0;
    }
    int words = block.words();
    if (words >= 12 || (words >= 5 && block.endsLikeSentence())) {
      return block.ownLength();
    }
    return block.kind() == Passage.Kind.LIST_ITEM && words >= 4 ? block.ownLength() * 0.2 : 0;
  }
}
