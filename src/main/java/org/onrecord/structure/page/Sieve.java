package org.onrecord.structure.page;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.ClosingWords;
import org.onrecord.structure.furniture.FurnitureWords;
import org.onrecord.structure.furniture.PointerWords;

/// Parts text from furniture block by block within the element that holds the page's text.
final class Sieve {
  private static final int ENOUGH = 200;

  private final PageBlocks page;
  private final DeclaredBody declared;
  private final Zones zones;
  private final BitSet teasers;
  private final BitSet bodies;

  /// @param zones of what the element holds, without what stands around it
  /// @param bodies blocks of what the page calls its body; all where it says nothing
  Sieve(PageBlocks page, DeclaredBody declared, Zones zones, BitSet teasers, BitSet bodies) {
    this.page = page;
    this.declared = declared;
    this.zones = zones;
    this.teasers = teasers;
    this.bodies = bodies;
  }

  /// Marks the text between two blocks.
  void sift(int[] range, boolean[] text) {
    int first = Math.max(range[0], bodies.nextSetBit(range[0]));
    int last = Math.min(range[1], bodies.previousSetBit(range[1]) + 1);
    for (int i = first; i < last; i++) {
      PageBlock block = page.list().get(i);
      text[i] = (bodies.get(i) || isBetween(block)) && keep(block, i);
    }
    dropAfterword(range, text);
    dropEnds(range, text);
    dropOrphanHeadings(range, text);
  }

  private boolean keep(PageBlock block, int index) {
    String text = block.text();
    if (PointerWords.opens(text) && block.linkDensity() > 0.25) {
      return false;
    }
    if (declared.holds(index)) {
      return true;
    }
    if (teasers.get(index)
        || page.saysFurniture(index)
        || zones.has(block.owner(), Zones.FURNITURE | Zones.COMMENTS | Zones.NOTE)) {
      return false;
    }
    if (zones.has(block.owner(), Zones.POST) || block.isAddress()) {
      return true;
    }
    if (block.linkDensity() > 0.8) {
      return false;
    }
    if (block.linkDensity() > 0.5 && (block.ownLength() < 40 || !block.endsLikeSentence())) {
      return false;
    }
    return block.kind() != Passage.Kind.CAPTION && !page.saysCaption(index);
  }

  /// Between two bodies headings and paragraphs stay.
  private static boolean isBetween(PageBlock block) {
    return block.heading() > 0 || block.words() >= 12 && block.linkDensity() < 0.3;
  }

  /// After enough text a line that says “Comments” or “About the author” opens what others wrote.
  private void dropAfterword(int[] range, boolean[] text) {
    int kept = 0;
    for (int i = range[0]; i < range[1]; i++) {
      PageBlock block = page.list().get(i);
      if (kept >= ENOUGH && ClosingWords.isHeading(block.text())) {
        int end = Math.min(range[1], end(block.owner(), i));
        for (; i < end; i++) {
          text[i] = false;
        }
        i--;
      } else if (text[i]) {
        kept += block.ownLength();
      }
    }
  }

  /// One past the last block that the heading at `index` can stand over.
  private int end(Element heading, int index) {
    Element at = heading;
    while (at.parent() != null && page.range(at.parent())[0] == index) {
      at = at.parent();
    }
    boolean alone = page.range(at)[1] == index + 1;
    Element over = alone && at.parent() != null ? at.parent() : at;
    return Math.max(index + 1, page.range(over)[1]);
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

  /// A heading with no text under it heads something that was dropped; one that is a sentence is
  /// text itself.
  private void dropOrphanHeadings(int[] range, boolean[] text) {
    List<PageBlock> blocks = page.list();
    boolean followed = false;
    int below = 0;
    for (int i = range[1] - 1; i >= range[0]; i--) {
      PageBlock block = blocks.get(i);
      if (block.heading() == 0) {
        followed |= text[i];
        below = followed ? 0 : below;
      } else if (text[i]) {
        text[i] = followed || below > block.heading() || block.words() >= 12;
        below = text[i] ? block.heading() : below;
        followed = false;
      }
    }
  }

  private static boolean isProse(PageBlock block) {
    return block.heading() == 0
        && !FurnitureWords.isByline(block.text())
        && (block.words() >= 8 || (block.words() >= 4 && block.endsLikeSentence()));
  }

  private static boolean isClosing(PageBlock block) {
    return block.heading() == 0
        && !ClosingWords.isContact(block.text())
        && (block.words() >= 8
            || (block.words() >= 2 && block.endsLikeSentence())
            || (block.kind() == Passage.Kind.LIST_ITEM && block.words() >= 2)
            || "pre".equals(block.owner().normalName()));
  }
}
