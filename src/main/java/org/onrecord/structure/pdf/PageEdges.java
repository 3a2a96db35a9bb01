package org.onrecord.structure.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds running heads, feet and page numbers by where they stand: at the edge of a page, in the
/// same words or the same place as on other pages, those of odd and even pages apart.
final class PageEdges {
  /// Rows looked at from either edge of a page.
  private static final int ROWS = 4;

  /// Lines that differ by less than this, in pages, stand at the same height.
  private static final double SAME_HEIGHT = 0.012;

  /// Nothing below the upper third of a page is its head, nothing above the lower third its foot.
  private static final double THIRD = 1.0 / 3;

  private static final String NUMERAL = "(?<number>\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?u)[\\s\\p{Pd}\\[(|/·•.~*]*(?:(?:\\d{1,2}|\\p{Lu})\\p{Pd})?(?i:page|seite|página|pág\\.?|pagina|strona|стр\\.?|страница|صفحة|第|p\\.|pp\\.|s\\.)?\\s*"
              + NUMERAL
              + "(?<of>\\s*(?:/|\\||(?i:of|von|de|sur|di|из|van|z|sobre|من))\\s*\\d{1,4})?\\s*[\\s\\p{Pd}\\])|/·•.~*]*");

  private static final Pattern NAMED =
      Pattern.compile("(?iu).*(?:page|seite|página|pág|pagina|strona|стр|صفحة|第).*");

  private final List<TextLine> lines;
  private final Map<Integer, List<Integer>> pages = new TreeMap<>();
  private final Set<Integer> found = new HashSet<>();

  private PageEdges(List<TextLine> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      pages.computeIfAbsent(lines.get(i).page(), p -> new ArrayList<>()).add(i);
    }
  }

  /// Indices of the lines that are no part of the text.
  static Set<Integer> of(List<TextLine> lines) {
    PageEdges edges = new PageEdges(lines);
    edges.peel(true);
    edges.peel(false);
    return edges.found;
  }

  private void peel(boolean top) {
    Map<Integer, List<List<Integer>>> rows = new TreeMap<>();
    pages.forEach((page, all) -> rows.put(page, rows(all, top)));
    Map<String, Set<Integer>> pagesWith = new HashMap<>();
    Map<Integer, Integer> shifts = new HashMap<>();
    rows.forEach(
        (page, of) ->
            of.stream()
                .flatMap(List::stream)
                .forEach(
                    i -> {
                      pagesWith.computeIfAbsent(shape(i), s -> new HashSet<>()).add(page);
                      int number = number(lines.get(i).text());
                      shifts.merge(number - page, number < 0 ? 0 : 1, Integer::sum);
                    }));
    rows.forEach(
        (page, of) ->
            peel(
                of,
                i ->
                    pagesWith.getOrDefault(shape(i), Set.of()).size() >= repeats()
                        || isNumber(lines.get(i), shifts)));
    Map<String, Set<Integer>> heights = heights();
    rows.forEach((page, of) -> peel(of, i -> stands(i, top, heights)));
    rows.values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(this::saysPage)
        .forEach(found::add);
  }

  /// Takes rows from the edge as long as every line of a row is furniture.
  private void peel(List<List<Integer>> rows, Predicate<Integer> isFurniture) {
    for (List<Integer> row : rows) {
      if (!row.stream().allMatch(i -> found.contains(i) || isFurniture.test(i))) {
        return;
      }
      found.addAll(row);
    }
  }

  /// True for “Page 3 of 9” on page 3, even with another line between it and the edge.
  private boolean saysPage(int index) {
    String words = lines.get(index).text();
    return number(words) == lines.get(index).page() && NAMED.matcher(words).matches();
  }

  private int repeats() {
    return Math.max(2, Math.min(4, pages.size() / 4));
  }

  /// A number of a page: it counts along with the pages, is the page's own, or says what it is.
  private static boolean isNumber(TextLine line, Map<Integer, Integer> shifts) {
    Matcher number = NUMBER.matcher(line.text());
    int value = number(line.text());
    return value >= 0
        && number.matches()
        && (shifts.getOrDefault(value - line.page(), 0) >= 2
            || value == line.page()
            || (number.group("of") != null && NAMED.matcher(line.text()).matches()));
  }

  /// The page's number that a line is, or -1.
  static int number(String words) {
    Matcher number = NUMBER.matcher(words);
    if (!number.matches()) {
      return -1;
    }
    String value = number.group("number");
    return Character.isDigit(value.charAt(0)) ? Integer.parseInt(value) : roman(value);
  }

  private static int roman(String numeral) {
    int sum = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (Character.toLowerCase(numeral.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 100;
          };
      sum += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return sum;
  }

  /// True for a line at the height at which most other pages have their head or foot.
  private boolean stands(int index, boolean top, Map<String, Set<Integer>> heights) {
    TextLine line = lines.get(index);
    Set<Integer> with = new HashSet<>();
    for (int step = -1; step <= 1; step++) {
      with.addAll(heights.getOrDefault(height(line, step), Set.of()));
    }
    with.remove(line.page());
    return with.size() >= 2 && with.size() * 2 >= pages.size() - 1 && isAlone(index, top);
  }

  /// Pages that have a head or foot of words, by height and size.
  private Map<String, Set<Integer>> heights() {
    Map<String, Set<Integer>> heights = new HashMap<>();
    for (int i : found) {
      TextLine line = lines.get(i);
      if (line.text().length() > 4) {
        heights.computeIfAbsent(height(line, 0), h -> new HashSet<>()).add(line.page());
      }
    }
    return heights;
  }

  private static String height(TextLine line, int step) {
    return (Math.round(line.box().y() / SAME_HEIGHT * 2) + step)
        + " "
        + Math.round(line.size() * 2);
  }

  /// True when more than a line's height parts the line from the text.
  private boolean isAlone(int index, boolean top) {
    TextLine line = lines.get(index);
    return pages.getOrDefault(line.page(), List.of()).stream()
        .map(lines::get)
        .filter(o -> !o.isBeside(line))
        .noneMatch(
            o -> {
              double gap =
                  top ? o.box().y() - line.box().bottom() : line.box().y() - o.box().bottom();
              return gap > -line.box().height() / 2 && gap < 0.6 * line.box().height();
            });
  }

  private String shape(int index) {
    TextLine line = lines.get(index);
    String words = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    return Math.round(line.box().y() / SAME_HEIGHT / 2) + (number(words) >= 0 ? "#" : words);
  }

  /// The outermost rows of a page within its upper or lower third, from the edge inwards.
  private List<List<Integer>> rows(List<Integer> page, boolean top) {
    List<Integer> sorted = new ArrayList<>(page);
    Comparator<Integer> down = Comparator.comparingDouble(i -> lines.get(i).box().y());
    sorted.sort(top ? down : down.reversed());
    List<List<Integer>> rows = new ArrayList<>();
    for (int i : sorted) {
      TextLine line = lines.get(i);
      boolean near = top ? line.box().bottom() < THIRD : line.box().y() > 1 - THIRD;
      if (!rows.isEmpty() && line.isBeside(lines.get(rows.getLast().getFirst()))) {
        rows.getLast().add(i);
      } else if (near && rows.size() < ROWS) {
        rows.add(new ArrayList<>(List.of(i)));
      } else {
        break;
      }
    }
    return rows;
  }
}
