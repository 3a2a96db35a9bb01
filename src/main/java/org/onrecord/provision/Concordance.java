package org.onrecord.provision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which article of an instrument has which number in which draft: a table with a column for each
/// numbering.
///
/// @param lines in the order of the file
public record Concordance(List<Line> lines) {
  /// Knows nothing.
  public static final Concordance NONE = new Concordance(List.of());

  public Concordance {
    lines = List.copyOf(lines);
  }

  /// One article through the drafts. A split or a joint article stands in several lines, or with
  /// several numbers in one.
  ///
  /// @param id slug of the line
  /// @param numbers by numbering, such as `early` → `17`; a numbering in which there was none is
  ///     absent
  /// @param confidence `high`, `medium` or `low`
  /// @param note where it is known from, or null
  public record Line(
      String id, Map<String, List<String>> numbers, String confidence, @Nullable String note) {
    public Line {
      numbers = new TreeMap<>(numbers);
    }

    List<String> in(String numbering) {
      return numbers.getOrDefault(numbering, List.of());
    }
  }

  /// True when any line has a number of that numbering.
  public boolean knows(String numbering) {
    return lines.stream().anyMatch(line -> !line.in(numbering).isEmpty());
  }

  /// The numbers that an article or a paragraph of it has in another numbering.
  ///
  /// The line that is nearest decides: one for `6(2)` before one for `6`, and what is deeper than
  /// the line is kept as it is. A chapter, the preamble and a later insertion such as `17 bis` are
  /// found only where a line names them.
  ///
  /// @param path such as `6` or `6(2)(b)`
  /// @return none when the article has no counterpart or is not in the table; else in the order of
  ///     the lines, without repeats
  public List<String> renumbered(String path, String from, String to) {
    if (from.equals(to)) {
      return List.of(path);
    }
    for (String known = path; !known.isEmpty(); known = shorter(known)) {
      String head = known;
      List<Line> found = lines.stream().filter(line -> line.in(from).contains(head)).toList();
      if (!found.isEmpty()) {
        String rest = path.substring(head.length());
        return found.stream()
            .flatMap(line -> line.in(to).stream())
            .map(number -> number + rest)
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  private static String shorter(String path) {
    return path.endsWith(")") ? path.substring(0, path.lastIndexOf('(')) : "";
  }

  /// All plain numbers of articles, whatever the numbering.
  List<Integer> articleNumbers() {
    return lines.stream()
        .flatMap(line -> line.numbers().values().stream())
        .flatMap(List::stream)
        .map(number -> Numbers.value(number.split("[ (]", -1)[0]))
        .collect(Collectors.toList());
  }
}
