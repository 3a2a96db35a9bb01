package org.onrecord.structure.page;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.text.Letters;

/// Finds which blocks of a page are its text.
///
/// Every block has a worth ([BlockWorth]). The element whose blocks add up to the most holds the
/// text, or where a page is flat the run of blocks that does; within it the blocks are sifted once
/// more ([Sieve]). When hardly anything is left, the
/// names of classes led astray, and the page is read again without them.
final class MainContent {
  /// Less text than this is worth a second reading.
  private static final int HARDLY_ANYTHING = 250;

  /// A page that is less than this without its teasers is a list of them.
  private static final double TEASERS_ARE_THE_TEXT = 0.15;

  /// A run of blocks worth so many times the best element has no element of its own.
  private static final double FLAT = 1.5;

  private final PageBlocks page;
  private final BlockSums lengths;
  private final DeclaredBody declared;
  private final String title;

  /// @param declaredBody the text that the page's JSON-LD gives; empty when none
  /// @param title of the page, which may stand before its text
  MainContent(PageBlocks page, String declaredBody, @Nullable String title) {
    this.page = page;
    this.lengths = new BlockSums(page);
    this.declared = new DeclaredBody(page, declaredBody);
    this.title = Letters.of(title == null ? "" : title);
  }

  /// For each block of the page, in order, whether it is text.
  boolean[] find() {
    BitSet teasers = TeaserLists.find(page);
    boolean[] text = read(teasers, false);
    if (!teasers.isEmpty()) {
      boolean[] listing = read(new BitSet(), false);
      text = length(text) < TEASERS_ARE_THE_TEXT * length(listing) ? listing : text;
    }
    double found = length(text);
    if (found < HARDLY_ANYTHING) {
      boolean[] lenient = read(new BitSet(), true);
      text = length(lenient) > 2 * found + 100 ? lenient : text;
    }
    new Standfirst(page, Zones.of(lengths, true)).mark(text, title);
    return text;
  }

  private double length(boolean[] text) {
    double length = 0;
    for (int i = 0; i < text.length; i++) {
      length += text[i] ? page.list().get(i).ownLength() : 0;
    }
    return length;
  }

  private boolean[] read(BitSet teasers, boolean lenient) {
    boolean[] text = new boolean[page.list().size()];
    Zones zones = Zones.of(lengths, lenient);
    double[] worths = new BlockWorth(declared, zones, teasers).sums(page);
    Element container = container(worths);
    int[] run = run(worths);
    if (container != null && sum(worths, run) > FLAT * sum(worths, page.range(container))) {
      BitSet blocks = new BitSet();
      blocks.set(run[0], run[1]);
      new Sieve(page, declared, zones.within(page.elements().getFirst()), teasers, blocks)
          .sift(run, text);
    } else if (container != null) {
      int[] range = page.range(container);
      BitSet bodies = bodies(container, worths);
      new Sieve(page, declared, zones.within(container), teasers, bodies).sift(range, text);
    }
    return text;
  }

  private static double sum(double[] worths, int[] range) {
    return worths[range[1]] - worths[range[0]];
  }

  /// The run of blocks of most worth, whatever holds them.
  private static int[] run(double[] worths) {
    int start = 0;
    int[] best = {0, 0};
    for (int i = 1; i < worths.length; i++) {
      if (worths[i] < worths[start]) {
        start = i;
      } else if (worths[i] - worths[start] > sum(worths, best)) {
        best = new int[] {start, i};
      }
    }
    return best;
  }

  /// The element of most worth; of several the smallest, and of those the innermost.
  private @Nullable Element container(double[] worths) {
    Element best = null;
    double most = 0;
    int bestSize = Integer.MAX_VALUE;
    for (Element element : page.elements()) {
      int[] range = page.range(element);
      double sum = sum(worths, range);
      int size = range[1] - range[0];
      if (sum > 0 && (sum > most + 1e-6 || (sum > most - 1e-6 && size <= bestSize))) {
        best = element;
        most = sum;
        bestSize = size;
      }
    }
    return best;
  }

  /// The blocks of the container that the page itself calls the body, when they hold nearly all of
  /// its worth; else all.
  private BitSet bodies(Element container, double[] worths) {
    int[] whole = page.range(container);
    BitSet bodies = new BitSet();
    double held = 0;
    int end = whole[0];
    for (Element element : page.elements()) {
      int[] range = page.range(element);
      if (range[0] >= end
          && range[1] <= whole[1]
          && range[1] > range[0]
          && PageHints.isBody(element)
          && isIn(element, container)) {
        bodies.set(range[0], range[1]);
        end = range[1];
        held += Math.max(0, sum(worths, range));
      }
    }
    if (held < 0.75 * sum(worths, whole)) {
      bodies.set(whole[0], whole[1]);
    }
    return bodies;
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private static boolean isIn(Element element, Element container) {
    Element at = element;
    while (at != null && at != container) {
      at = at.parent();
    }
    return at != null;
  }
}
