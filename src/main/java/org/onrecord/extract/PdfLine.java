package org.onrecord.extract;

import java.util.Arrays;
import java.util.List;
import org.onrecord.document.PageBox;

/// Words that stand side by side on a page, in reading order.
///
/// @param column from 1 on a page of columns, else 0
record PdfLine(List<PdfWord> words, int column) {
  /// More than this of the usual distance between lines is room between blocks. Type is set with
  /// 1.0 to 1.3 times its size from line to line and blocks with half a line more.
  private static final double APART = 1.35;

  /// Gap between cells, in heights of type: on a sheet that is 1.41 times as high as wide, that is
  /// twice the size of the type, which justified text does not reach.
  private static final double CELL = 2.8;

  PdfLine {
    words = List.copyOf(words);
  }

  PageBox box() {
    PageBox box = words.getFirst().box();
    for (PdfWord word : words) {
      box = box.with(word.box());
    }
    return box;
  }

  /// Size of most of its characters, in points.
  double size() {
    double[] sizes =
        words.stream()
            .flatMap(w -> w.text().codePoints().mapToObj(c -> w.size()))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  boolean bold() {
    return words.stream().allMatch(PdfWord::bold);
  }

  /// True when a word stands so far from the one before it as cells of a table do: twice the height
  /// of its type, which justified text does not reach.
  boolean isCell(PdfWord word) {
    int index = words.indexOf(word);
    if (index <= 0) {
      return false;
    }
    PageBox before = words.get(index - 1).box();
    PageBox box = word.box();
    double gap = Math.max(box.x() - before.right(), before.x() - box.right());
    return gap > CELL * box.height();
  }

  /// True when there is room between this line and the one before it, or it stands elsewhere.
  boolean isApart(PdfLine before, double leading) {
    double down = box().y() - before.box().y();
    return down < 0 || down > APART * leading;
  }

  /// The usual distance from one line of the page to the next; 1 when there is none.
  static double leading(List<PdfLine> page) {
    double[] steps = new double[Math.max(0, page.size() - 1)];
    int count = 0;
    for (int i = 1; i < page.size(); i++) {
      double down = page.get(i).box().y() - page.get(i - 1).box().y();
      if (down > 0.5 * page.get(i).box().height()) {
        steps[count++] = down;
      }
    }
    Arrays.sort(steps, 0, count);
    return count == 0 ? 1 : steps[count / 2];
  }
}
