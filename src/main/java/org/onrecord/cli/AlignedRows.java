package org.onrecord.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table in columns of one width, names to the left and numbers to the right.
final class AlignedRows {
  private AlignedRows() {}

  /// Lines without trailing spaces; of a cell that is longer than `widest` the end is left out.
  static String of(List<List<String>> rows, int widest) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], cut(row.get(c), widest).length());
      }
    }
    return rows.stream().map(row -> line(row, widths, widest)).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> row, int[] widths, int widest) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String cell = cut(row.get(c), widest);
      String space = " ".repeat(widths[c] - cell.length());
      boolean isNumber = cell.chars().allMatch(Character::isDigit);
      line.append(c == 0 ? "" : "  ").append(isNumber ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String cell, int widest) {
    return cell.length() <= widest ? cell : cell.substring(0, widest - 1) + "…";
  }
}
