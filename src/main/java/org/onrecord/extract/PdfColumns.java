package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PageBox;

/// Puts the lines of a page in reading order: columns one after the other, what stands above and
/// below them before and after. A table of short cells is no columns and keeps its rows.
final class PdfColumns {
  /// Rows that a gutter must part, so that the gaps of a few lines do not meet by chance.
  private static final int ROWS = 6;

  /// Narrowest gutter, in widths of the page: 7 points on a sheet.
  private static final double GUTTER = 0.012;

  /// Places tried for a gutter.
  private static final int TRIED = 120;

  /// Words in a line of a column, on average, and part of the column that its lines fill: those of
  /// tables are shorter.
  private static final double WORDS = 3;

  private static final double FILLED = 0.6;

  private PdfColumns() {}

  /// @param lines of one page, as they were drawn
  static List<PdfLine> ordered(List<PdfLine> lines) {
    return ordered(lines, 1);
  }

  private static List<PdfLine> ordered(List<PdfLine> lines, int column) {
    Band best = null;
    List<List<PdfWord>> rows = lines.size() < ROWS ? List.of() : rows(lines);
    for (int i = TRIED / 5; rows.size() >= ROWS && i <= TRIED * 4 / 5; i++) {
      Band band = Band.at((double) i / TRIED, rows);
      best = band != null && (best == null || band.both > best.both) ? band : best;
    }
    return best == null ? lines : best.parted(lines, column);
  }

  /// The words of lines that stand at one height, from the top, each row from the left.
  private static List<List<PdfWord>> rows(List<PdfLine> lines) {
    List<PdfWord> words = new ArrayList<>(lines.stream().flatMap(l -> l.words().stream()).toList());
    words.sort(Comparator.comparingDouble(w -> w.box().bottom()));
    List<List<PdfWord>> rows = new ArrayList<>();
    double bottom = -1;
    for (PdfWord word : words) {
      if (rows.isEmpty() || word.box().bottom() > bottom + 0.4 * word.box().height()) {
        rows.add(new ArrayList<>());
        bottom = word.box().bottom();
      }
      rows.getLast().add(word);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(w -> w.box().x())));
    return rows;
  }

  /// Rows that follow each other and leave a gutter free.
  ///
  /// @param both rows with words on both sides
  private record Band(double left, double right, double top, double bottom, int both) {

    /// The largest band around a place, or null when it holds no columns of text.
    static @Nullable Band at(double place, List<List<PdfWord>> rows) {
      Band best = null;
      int from = 0;
      for (int i = 0; i <= rows.size(); i++) {
        if (i == rows.size() || crosses(rows.get(i), place)) {
          Band band = of(place, rows.subList(from, i));
          best = band != null && (best == null || band.both > best.both) ? band : best;
          from = i + 1;
        }
      }
      return best;
    }

    private static boolean crosses(List<PdfWord> row, double place) {
      PageBox before = null;
      for (PdfWord word : row) {
        PageBox box = word.box();
        if (box.x() < place && box.right() > place) {
          return true;
        }
        if (before != null && before.right() <= place && box.x() >= place) {
          return box.x() - before.right() < GUTTER;
        }
        before = box;
      }
      return false;
    }

    private static @Nullable Band of(double place, List<List<PdfWord>> rows) {
      double left = 0;
      double right = 1;
      int both = 0;
      for (List<PdfWord> row : rows) {
        boolean hasLeft = row.getFirst().box().right() <= place;
        boolean hasRight = row.getLast().box().x() >= place;
        both += hasLeft && hasRight ? 1 : 0;
        for (PdfWord word : row) {
          PageBox box = word.box();
          left = box.right() <= place ? Math.max(left, box.right()) : left;
          right = box.x() >= place ? Math.min(right, box.x()) : right;
        }
      }
      boolean columns =
          both >= ROWS
              && right - left >= GUTTER
              && isText(rows, place, true)
              && isText(rows, place, false);
      return columns
          ? new Band(
              left,
              right,
              rows.getFirst().getFirst().box().y(),
              rows.getLast().getFirst().box().bottom(),
              both)
          : null;
    }

    /// True when the lines on one side are filled as those of running text are.
    private static boolean isText(List<List<PdfWord>> rows, double place, boolean left) {
      double from = 1;
      double to = 0;
      double filled = 0;
      int words = 0;
      int lines = 0;
      for (List<PdfWord> row : rows) {
        List<PdfWord> side =
            row.stream()
                .filter(w -> left ? w.box().right() <= place : w.box().x() >= place)
                .toList();
        if (!side.isEmpty()) {
          double start = side.getFirst().box().x();
          double end = side.getLast().box().right();
          from = Math.min(from, start);
          to = Math.max(to, end);
          filled += end - start;
          words += side.size();
          lines++;
        }
      }
      return lines >= ROWS && words >= WORDS * lines && filled / lines >= FILLED * (to - from);
    }

    /// The lines above, those on the left, those on the right, the lines below.
    List<PdfLine> parted(List<PdfLine> lines, int column) {
      List<PdfLine> above = new ArrayList<>();
      List<PdfLine> onLeft = new ArrayList<>();
      List<PdfLine> onRight = new ArrayList<>();
      List<PdfLine> below = new ArrayList<>();
      for (PdfLine line : lines) {
        double middle = line.box().y() + line.box().height() / 2;
        if (middle < top) {
          above.add(line);
        } else if (middle > bottom) {
          below.add(line);
        } else {
          part(line, column, onLeft, onRight);
        }
      }
      Comparator<PdfLine> down = Comparator.comparingDouble(l -> l.box().bottom());
      onLeft.sort(down);
      onRight.sort(down);
      List<PdfLine> all = new ArrayList<>(above);
      all.addAll(onLeft);
      all.addAll(ordered(onRight, column + 1));
      all.addAll(below);
      return all;
    }

    private void part(PdfLine line, int column, List<PdfLine> onLeft, List<PdfLine> onRight) {
      double middle = (left + right) / 2;
      List<PdfWord> before = line.words().stream().filter(w -> w.box().right() <= middle).toList();
      List<PdfWord> after = line.words().stream().filter(w -> w.box().right() > middle).toList();
      if (!before.isEmpty()) {
        onLeft.add(new PdfLine(before, column));
      }
      if (!after.isEmpty()) {
        onRight.add(new PdfLine(after, column + 1));
      }
    }
  }
}
