package org.onrecord.structure.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.structure.text.Paragraphs;

/// Decides what the end of a line on a page means: nothing, a new line, or a new block.
///
/// A line that had room for the next word was ended on purpose. That holds in justified text and in
/// ragged, in narrow columns and in wide ones; it needs the edge that lines run up to, which is
/// taken from the lines of the same column and size.
final class LineBreaks {
  /// Type that differs by more than an eighth is of another kind of block.
  private static final double SIZE = 0.12;

  /// More than this of the usual distance between lines is room between blocks.
  private static final double APART = 1.35;

  /// Lines that end so near to the edge, in widths of the page, show where it is.
  private static final double NEAR = 0.06;

  private static final int ENOUGH = 3;

  /// No paragraph is indented by more, in widths of the page; a date at the right edge is.
  private static final double ASIDE = 0.15;

  private static final String ENDS = ".!?:;。！？：；؟";
  private static final String CLOSERS = "”\"’'»)]›“";

  /// What ends an entry of a table of contents.
  private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){5,}[\\s\\divxlcA-Z.-]*$");

  private static final double NO_EDGE = 2;
  private static final int ANY = 0;

  private final boolean rightToLeft;
  private final double bodySize;
  private final Map<Column, Double> starts;
  private final Map<Column, Double> edges;
  private final Map<Long, Double> leadings;

  /// @param lines of the text, without furniture and footnotes, in reading order
  LineBreaks(List<TextLine> lines) {
    this.rightToLeft =
        2 * lines.stream().filter(l -> isRightToLeft(l.text())).count() > lines.size();
    this.bodySize = FootnoteLines.bodySize(lines);
    this.starts = starts(lines);
    this.edges = edges(lines);
    this.leadings = leadings(lines);
  }

  /// What stands between two lines.
  enum Kind {
    /// The paragraph goes on.
    NONE,
    /// A new line of the same block, such as an address.
    LINE,
    /// A new block.
    BLOCK
  }

  /// @param first the line that the paragraph of `before` opens with
  Kind between(TextLine before, TextLine line, TextLine first) {
    if (isOther(before, line)) {
      return Kind.BLOCK;
    }
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    if (isElsewhere(before, line)) {
      return !ends(before) && (lower || (isFull(before, line) && !Paragraphs.isItem(line.text())))
              || endsInHyphen(before, line)
          ? Kind.NONE
          : Kind.BLOCK;
    }
    boolean apart = line.box().y() - before.box().y() > APART * leading(before);
    if (apart && !(lower && !ends(before) && isFull(before, line) && isNear(before, line))) {
      return Kind.BLOCK;
    }
    if (endsInHyphen(before, line) || (lower && !ends(before) && isLong(before))) {
      return Kind.NONE;
    }
    if (Paragraphs.isItem(line.text()) && (ends(before) || !isFull(before, line))) {
      return Kind.LINE;
    }
    if (!isFull(before, line)) {
      return isHeading(before) && isHeading(line) ? Kind.NONE : Kind.LINE;
    }
    if (near(before) - near(line) > ASIDE || near(line) - near(before) > ASIDE) {
      return Kind.LINE;
    }
    return isIndented(first, before, line) ? Kind.BLOCK : Kind.NONE;
  }

  /// True when the type says that something else begins.
  private static boolean isOther(TextLine before, TextLine line) {
    boolean size = Math.abs(before.size() - line.size()) > SIZE * Math.max(before.size(), 1);
    boolean heading = before.bold() && !line.bold() && !endsOpen(before);
    return size || heading;
  }

  private static boolean endsOpen(TextLine line) {
    char last = line.text().charAt(line.text().length() - 1);
    return last == ',' || last == '-';
  }

  /// True when the next line stands on another page or in another column.
  private static boolean isElsewhere(TextLine before, TextLine line) {
    return before.page() != line.page()
        || before.column() != line.column()
        || line.box().bottom() < before.box().y();
  }

  private static boolean endsInHyphen(TextLine before, TextLine line) {
    int last = before.text().length() - 1;
    return last > 0
        && "-‐\u00AD".indexOf(before.text().charAt(last)) >= 0
        && Character.isLetter(before.text().charAt(last - 1))
        && Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean ends(TextLine line) {
    int last = line.text().length() - 1;
    while (last > 0 && CLOSERS.indexOf(line.text().charAt(last)) >= 0) {
      last--;
    }
    while (last > 0 && isMark(line.text().charAt(last))) {
      last--;
    }
    return ENDS.indexOf(line.text().charAt(last)) >= 0;
  }

  /// Marks of footnotes behind a full stop.
  private static boolean isMark(char c) {
    return "0123456789¹²³⁰⁴⁵⁶⁷⁸⁹*†".indexOf(c) >= 0;
  }

  /// True when the next word had no room in the line.
  private boolean isFull(TextLine before, TextLine line) {
    if (LEADERS.matcher(before.text()).find()) {
      return false;
    }
    double space = 0.3 * before.box().height();
    double start = starts.getOrDefault(Column.of(before, ANY), 0.0);
    return far(before) + space + firstWidth(line) > edge(before) && near(before) - start <= ASIDE;
  }

  private static double firstWidth(TextLine line) {
    int first = line.text().codePointAt(0);
    if (!isIdeograph(first)) {
      return line.firstWord().width();
    }
    int length = Math.max(1, line.text().split("\\s", 2)[0].length());
    return line.firstWord().width() / length;
  }

  /// True for a line that is long enough to be one of a paragraph.
  private boolean isLong(TextLine line) {
    double edge = edge(line);
    return edge == NO_EDGE || far(line) - near(line) >= 0.5 * (edge - near(line));
  }

  private boolean isNear(TextLine before, TextLine line) {
    return line.box().y() - before.box().y() <= 1.6 * leading(before);
  }

  private double far(TextLine line) {
    return rightToLeft ? 1 - line.box().x() : line.box().right();
  }

  private double near(TextLine line) {
    return rightToLeft ? 1 - line.box().right() : line.box().x();
  }

  /// The edge that the lines of a column run up to; 2 where none does.
  private double edge(TextLine line) {
    double here = edges.getOrDefault(Column.of(line, line.page()), NO_EDGE);
    return here < NO_EDGE ? here : edges.getOrDefault(Column.of(line, ANY), NO_EDGE);
  }

  /// Lines that sentences run over show an edge; the longest names of a list do not.
  private double edge(List<TextLine> column) {
    double most = column.stream().mapToDouble(this::far).max().orElse(NO_EDGE);
    int near = 0;
    int carried = 0;
    boolean caseless = true;
    for (int i = 0; i < column.size(); i++) {
      boolean isNear = far(column.get(i)) >= most - NEAR;
      near += isNear ? 1 : 0;
      carried +=
          isNear && i + 1 < column.size() && carries(column.get(i), column.get(i + 1)) ? 1 : 0;
      caseless &= column.get(i).text().codePoints().noneMatch(Character::isLowerCase);
    }
    boolean edge = caseless ? 2 * near >= column.size() : carried > 0 && 5 * near >= column.size();
    return edge && near >= ENOUGH ? most : NO_EDGE;
  }

  private static boolean carries(TextLine before, TextLine line) {
    return !ends(before) && Character.isLowerCase(line.text().codePointAt(0));
  }

  private Map<Column, Double> starts(List<TextLine> lines) {
    Map<Column, Double> starts = new HashMap<>();
    lines.forEach(line -> starts.merge(Column.of(line, ANY), near(line), Math::min));
    return starts;
  }

  private Map<Column, Double> edges(List<TextLine> lines) {
    Map<Column, List<TextLine>> columns = new HashMap<>();
    for (TextLine line : lines) {
      columns.computeIfAbsent(Column.of(line, line.page()), c -> new ArrayList<>()).add(line);
      columns.computeIfAbsent(Column.of(line, ANY), c -> new ArrayList<>()).add(line);
    }
    Map<Column, Double> edges = new HashMap<>();
    columns.forEach((column, of) -> edges.put(column, edge(of)));
    return edges;
  }

  /// The usual distance between lines of this size.
  private double leading(TextLine line) {
    return leadings.getOrDefault(halfPoints(line), 1.2 * line.box().height());
  }

  private static Map<Long, Double> leadings(List<TextLine> lines) {
    Map<Long, List<Double>> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).box().y() - lines.get(i - 1).box().y();
      if (!isElsewhere(lines.get(i - 1), lines.get(i))
          && step > 0.5 * lines.get(i).box().height()) {
        steps.computeIfAbsent(halfPoints(lines.get(i)), s -> new ArrayList<>()).add(step);
      }
    }
    Map<Long, Double> leadings = new HashMap<>();
    steps.forEach(
        (size, all) -> leadings.put(size, all.stream().sorted().toList().get(all.size() / 2)));
    return leadings;
  }

  private static long halfPoints(TextLine line) {
    return Math.round(line.size() * 2.0);
  }

  /// Lines of one size in one column of a page, or of all pages.
  private record Column(int page, int column, long halfPoints) {
    static Column of(TextLine line, int page) {
      return new Column(page, line.column(), LineBreaks.halfPoints(line));
    }
  }

  /// True for large type among text that is not.
  private boolean isHeading(TextLine line) {
    return line.size() > 1.12 * bodySize;
  }

  /// True when a line opens a paragraph by standing further in than the lines before it.
  private boolean isIndented(TextLine first, TextLine before, TextLine line) {
    double in = near(line) - near(before);
    boolean item = Paragraphs.isItem(first.text());
    return !item && ends(before) && in > 0.8 * line.box().height();
  }

  static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x30FF)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }

  private static boolean isRightToLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
