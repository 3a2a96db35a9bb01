package org.onrecord.structure.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.ClosingWords;
import org.onrecord.structure.furniture.PointerWords;
import org.onrecord.structure.page.BlockSums;
import org.onrecord.structure.page.PageBlock;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.WrittenDate;

/// Finds where the article stands in a page that was pasted as bare text: menus before it, and
/// behind it what the page links to and what readers said.
///
/// Only a text that gives itself away as a page, by several lines that speak like one, is cut; a
/// letter with its address lines and a list of signatories are no page.
final class PlainRegion {
  // Costs and lengths were tried in steps on the pasted pages of docs/measurements.md: F1 .889 with
  // half the cost of a line, .894 with twice, .896 with a head of six lines.

  /// So many lines that speak like furniture, and so many that are short beside them, make a page.
  private static final int PAGE = 3;

  private static final int SHORT_LINES = 20;

  /// Lines before the first paragraph that may hold title, authors and date.
  private static final int HEAD = 4;

  /// So many lines on end without a sentence are a list of links.
  private static final int LINKS = 4;

  private static final int ENOUGH = 400;
  private static final int LINE_COST = 30;
  private static final int FURNITURE_COST = 60;

  private final String text;
  private final List<Cut> cuts;
  private final List<PageBlock> lines;

  private PlainRegion(String text, List<Cut> cuts) {
    this.text = text;
    this.cuts = cuts;
    Element nowhere = new Element("p");
    this.lines =
        cuts.stream().map(c -> new PageBlock(nowhere, c.of(text), 0, 0, c.kind())).toList();
  }

  /// The same paragraphs, what stands around the article marked as furniture.
  static List<Cut> mark(String text, List<Cut> cuts) {
    long furniture = cuts.stream().filter(c -> c.kind() == Passage.Kind.FURNITURE).count();
    if (furniture < PAGE || cuts.size() < SHORT_LINES) {
      return cuts;
    }
    PlainRegion region = new PlainRegion(text, cuts);
    return region.shortLines() < SHORT_LINES ? cuts : region.marked();
  }

  private int shortLines() {
    int lines = 0;
    for (int i = 0; i < cuts.size(); i++) {
      lines += isShort(i) ? 1 : 0;
    }
    return lines;
  }

  private List<Cut> marked() {
    int[] region = region();
    if (region[1] == region[0]) {
      return cuts;
    }
    int from = head(region[0]);
    int to = tail(region);
    List<Cut> marked = new ArrayList<>();
    BitSet links = links(region[0], to);
    for (int i = 0; i < cuts.size(); i++) {
      boolean out = i < from || i >= to || links.get(i) || isListed(i, region[0], to);
      marked.add(out ? cuts.get(i).as(Passage.Kind.FURNITURE) : cuts.get(i));
    }
    return marked;
  }

  /// The run of lines of most worth: prose counts its letters, everything else costs.
  private int[] region() {
    double sum = 0;
    double most = 0;
    int start = 0;
    int[] best = {0, 0};
    for (int i = 0; i < lines.size(); i++) {
      sum += worth(i);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > most) {
        most = sum;
        best = new int[] {start, i + 1};
      }
    }
    return best;
  }

  private double worth(int index) {
    if (isFurniture(index)) {
      return -FURNITURE_COST;
    }
    double prose = BlockSums.prose(lines.get(index));
    return prose > 0 && isProse(lines.get(index)) ? prose : -LINE_COST;
  }

  private boolean isFurniture(int index) {
    return cuts.get(index).kind() == Passage.Kind.FURNITURE;
  }

  /// Sentences: headlines of other articles are long but do not end.
  private static boolean isProse(PageBlock line) {
    return line.endsLikeSentence() || line.words() >= 25;
  }

  /// First of the lines before the region that may be the head of the article.
  private int head(int region) {
    int from = region;
    while (from > 0 && region - from < HEAD && !isMenu(from - 1)) {
      from--;
    }
    return from;
  }

  /// True for furniture beside furniture, or one of several short lines: a lone button may stand in
  /// the head of an article.
  private boolean isMenu(int index) {
    return isFurniture(index) && index > 0 && isFurniture(index - 1)
        || isShort(index) && index >= 2 && isShort(index - 1) && isShort(index - 2);
  }

  private boolean isShort(int index) {
    return isFurniture(index)
        || lines.get(index).words() <= 3
            && WrittenDate.first(cuts.get(index).of(text), true) == null;
  }

  /// One past the last line of the article: the first line after the region, or within it after
  /// enough text, that closes one.
  private int tail(int[] region) {
    int letters = 0;
    for (int i = region[0]; i < region[1]; i++) {
      if (letters >= ENOUGH && ClosingWords.isHeading(cuts.get(i).of(text))) {
        return i;
      }
      letters += lines.get(i).text().length();
    }
    int to = region[1];
    while (to < cuts.size() && !isFurniture(to) && !ClosingWords.isHeading(cuts.get(to).of(text))) {
      to++;
    }
    return to == cuts.size() || hasFurniture(region[1], to) ? region[1] : to;
  }

  private boolean hasFurniture(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFurniture(i)) {
        return true;
      }
    }
    return false;
  }

  /// Runs of lines within the article that end no sentence and that no colon announces.
  private BitSet links(int from, int to) {
    BitSet links = new BitSet();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isProse(lines.get(i))) {
        boolean announced = start > from && lines.get(start - 1).text().endsWith(":");
        if (i - start >= LINKS && !announced) {
          links.set(start, i);
        }
        start = i + 1;
      }
    }
    return links;
  }

  /// True for one of the headlines under “Related stories”.
  private boolean isListed(int index, int from, int to) {
    if (index < from || index >= to || isProse(lines.get(index))) {
      return false;
    }
    for (int i = index - 1; i >= from && i >= index - 6; i--) {
      if (isFurniture(i)) {
        return PointerWords.isPointer(cuts.get(i).of(text)) && index - i <= 6;
      }
      if (isProse(lines.get(i))) {
        return false;
      }
    }
    return false;
  }
}
