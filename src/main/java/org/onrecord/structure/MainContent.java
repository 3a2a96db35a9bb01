package org.onrecord.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Passage;

/// Finds which blocks of a page are its text.
///
/// Every block has a worth: its own letters when it reads like prose, below zero when it is made of
/// links, stands in an element named for furniture, or speaks like furniture. The element whose
/// blocks add up to the most holds the text; within it the blocks are sifted once more.
final class MainContent {
  private final PageBlocks page;
  private final String declaredBody;
  private final IdentityHashMap<Element, Boolean> furniture = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> comments = new IdentityHashMap<>();
  private final double[] sums;
  private final double prose;

  /// @param declaredBody the text that the page's JSON-LD gives, folded; empty when none
  MainContent(PageBlocks page, String declaredBody) {
    this.page = page;
    this.declaredBody = letters(declaredBody);
    this.prose = page.list().stream().mapToDouble(MainContent::proseLength).sum();
    this.sums = new double[page.list().size() + 1];
    for (int i = 0; i < page.list().size(); i++) {
      sums[i + 1] = sums[i] + worth(page.list().get(i));
    }
  }

  /// For each block of the page, in order, whether it is text.
  boolean[] find() {
    boolean[] text = new boolean[page.list().size()];
    Element container = container();
    if (container != null) {
      for (int[] range : narrowed(container)) {
        sift(range, container, text);
      }
    }
    return text;
  }

  private @Nullable Element container() {
    Element best = null;
    double most = 0;
    int bestSize = Integer.MAX_VALUE;
    for (Map.Entry<Element, int[]> entry : page.ranges().entrySet()) {
      int[] range = entry.getValue();
      double sum = sums[range[1]] - sums[range[0]];
      int size = range[1] - range[0];
      boolean better = sum > most + 1e-6 || (sum > most - 1e-6 && size < bestSize);
      if (sum > 0
          && (better
              || (sum > most - 1e-6
                  && size == bestSize
                  && best != null
                  && deeper(entry.getKey(), best)))) {
        best = entry.getKey();
        most = sum;
        bestSize = size;
      }
    }
    return best;
  }

  private static boolean deeper(Element element, Element than) {
    return element.parents().size() > than.parents().size();
  }

  /// The parts of the container that the page itself calls the body, when they hold nearly all of
  /// its worth; else the whole container.
  private List<int[]> narrowed(Element container) {
    int[] whole = page.range(container);
    double all = sums[whole[1]] - sums[whole[0]];
    List<int[]> bodies = new ArrayList<>();
    for (Element body : container.select("*")) {
      int[] range = page.range(body);
      if (range[1] > range[0] && PageHints.isBody(body) && outside(bodies, range)) {
        bodies.add(range);
      }
    }
    double held = bodies.stream().mapToDouble(r -> Math.max(0, sums[r[1]] - sums[r[0]])).sum();
    return held >= 0.75 * all ? bodies : List.of(whole);
  }

  private static boolean outside(List<int[]> ranges, int[] range) {
    return ranges.stream().noneMatch(r -> r[0] <= range[0] && range[1] <= r[1]);
  }

  private void sift(int[] range, Element container, boolean[] text) {
    List<PageBlock> blocks = page.list();
    for (int i = range[0]; i < range[1]; i++) {
      text[i] = keep(blocks.get(i), container);
    }
    dropEnds(range, text);
    dropOrphanHeadings(range, text);
  }

  private boolean keep(PageBlock block, Element container) {
    String text = block.text();
    if (isDeclared(block)) {
      return true;
    }
    if (FurnitureWords.reason(text) != null || inFurniture(block, container)) {
      return false;
    }
    if (FurnitureWords.opensWithPointer(text) && block.linkDensity() > 0.25) {
      return false;
    }
    if (block.linkDensity() > 0.8) {
      return false;
    }
    if (block.linkDensity() > 0.5 && (block.ownLength() < 40 || !block.endsLikeSentence())) {
      return false;
    }
    return block.kind() != Passage.Kind.CAPTION;
  }

  /// Before the first and after the last block of prose only what belongs to prose stays.
  private void dropEnds(int[] range, boolean[] text) {
    List<PageBlock> blocks = page.list();
    for (int i = range[0]; i < range[1] && !(text[i] && isProse(blocks.get(i))); i++) {
      text[i] = text[i] && blocks.get(i).heading() > 1;
    }
    for (int i = range[1] - 1; i >= range[0] && !(text[i] && isClosing(blocks.get(i))); i--) {
      text[i] = false;
    }
  }

  /// A heading with no text under it heads something that was dropped.
  private void dropOrphanHeadings(int[] range, boolean[] text) {
    List<PageBlock> blocks = page.list();
    boolean followed = false;
    for (int i = range[1] - 1; i >= range[0]; i--) {
      if (blocks.get(i).heading() == 0) {
        followed |= text[i];
      } else if (text[i]) {
        text[i] = followed;
        followed = false;
      }
    }
  }

  private static boolean isProse(PageBlock block) {
    return block.heading() == 0
        && (block.words() >= 8 || (block.words() >= 4 && block.endsLikeSentence()));
  }

  private static boolean isClosing(PageBlock block) {
    return block.heading() == 0
        && (block.words() >= 8
            || (block.words() >= 2 && block.endsLikeSentence())
            || (block.kind() == Passage.Kind.LIST_ITEM && block.words() >= 2));
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private boolean inFurniture(PageBlock block, Element container) {
    for (Element e = block.owner(); e != null && e != container; e = e.parent()) {
      if (isComments(e)
          || isFurniture(e)
          || (PageHints.isByline(e) && shortElement(e, 200))
          || PageHints.isCaption(e) && shortElement(e, 400)) {
        return true;
      }
    }
    return false;
  }

  private boolean shortElement(Element element, int limit) {
    int[] range = page.range(element);
    int length = 0;
    for (int i = range[0]; i < range[1]; i++) {
      length += page.list().get(i).text().length();
    }
    return length <= limit;
  }

  private double worth(PageBlock block) {
    double length = block.ownLength();
    if (isDeclared(block)) {
      return 20 + 2 * length;
    }
    for (Element e = block.owner(); e != null; e = e.parent()) {
      if (isComments(e)) {
        return -5 - 0.1 * length;
      }
      if (isFurniture(e)) {
        return -5 - 0.05 * length;
      }
    }
    if (block.linkDensity() > 0.5) {
      return -15 - 0.2 * block.linkLength();
    }
    if (FurnitureWords.reason(block.text()) != null) {
      return -10;
    }
    if (block.heading() > 0) {
      return 1;
    }
    double worth = proseLength(block);
    return worth > 0 ? worth * inArticle(block) : -8;
  }

  private double inArticle(PageBlock block) {
    for (Element e = block.owner(); e != null; e = e.parent()) {
      if (PageHints.isBody(e)
          || "article".equals(e.normalName())
          || "main".equals(e.normalName())) {
        return 1.2;
      }
    }
    return 1;
  }

  /// Letters of a block that reads like prose, else 0.
  private static double proseLength(PageBlock block) {
    int words = block.words();
    if (block.linkDensity() > 0.5) {
      return 0;
    }
    if (words >= 12 || (words >= 5 && block.endsLikeSentence())) {
      return block.ownLength();
    }
    return block.kind() == Passage.Kind.LIST_ITEM && words >= 4 ? block.ownLength() * 0.2 : 0;
  }

  /// True for an element named for furniture that does not hold the page's prose all the same.
  private boolean isFurniture(Element element) {
    return furniture.computeIfAbsent(element, e -> PageHints.isFurniture(e) && share(e) < 0.5);
  }

  private boolean isComments(Element element) {
    return comments.computeIfAbsent(element, e -> PageHints.isComments(e) && share(e) < 0.9);
  }

  private double share(Element element) {
    int[] range = page.range(element);
    double held = 0;
    for (int i = range[0]; i < range[1]; i++) {
      held += proseLength(page.list().get(i));
    }
    return prose == 0 ? 0 : held / prose;
  }

  private boolean isDeclared(PageBlock block) {
    if (declaredBody.isEmpty() || block.text().length() < 40) {
      return false;
    }
    String letters = letters(block.text());
    return letters.length() >= 30 && declaredBody.contains(letters);
  }

  /// Letters and digits alone, so that spaces and quotes do not hinder comparison.
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
