package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statements counted by two axes at once.
///
/// A statement with two values of an axis counts under both, so that neither rows nor columns need
/// add up to the total.
///
/// @param total statements that the question finds
/// @param generation of the index that answered
/// @param rows down the side; each counts the question with this value in the place of the row
///     facet's own filter
/// @param columns across the top, likewise
/// @param cells by row, then column: the question with both values
/// @param others by row, how many of its statements are in none of the columns shown
/// @param moreRows values of the row axis that are not shown
/// @param moreColumns values of the column axis that are not shown
public record Crossed(
    long total,
    String generation,
    List<Line> rows,
    List<Line> columns,
    List<List<Long>> cells,
    List<Long> others,
    long moreRows,
    long moreColumns) {
  public Crossed {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    others = List.copyOf(others);
  }

  /// One row or column.
  ///
  /// @param value of a facet; of time, empty
  /// @param from first day, of time; null for what stands at no day, and for a facet
  /// @param to last day
  /// @param selected true when the question asks for the value
  public record Line(
      String value,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      long count,
      boolean selected) {}
}
