package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/// A table of counts. A statement with two values of a facet counts under both.
///
/// @param rowFacet what the rows are values of: a facet, or `said:month` and its like
/// @param columnFacet what the columns are values of
/// @param total statements found
/// @param rows most frequent first; time in its order
/// @param columns likewise
/// @param cells a list a row, a count a column; each is what the link of that cell finds
/// @param others by row, how many of its statements are in none of the columns shown
/// @param rowsNotShown how many more values the rows have
/// @param columnsNotShown how many more values the columns have
/// @param unknown values asked for that nobody and nothing has; left out when there are none
/// @param links `self`, and `csv`
public record MatrixView(
    String rowFacet,
    String columnFacet,
    Total total,
    String generation,
    List<LineView> rows,
    List<LineView> columns,
    List<List<Cell>> cells,
    List<Long> others,
    long rowsNotShown,
    long columnsNotShown,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WhyEmpty.Unknown> unknown,
    Map<String, String> links) {

  /// One cell.
  ///
  /// @param count statements
  /// @param link the list of them
  public record Cell(long count, String link) {}
}
