package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// A table of counts.
///
/// @param rows values of the facet `rowFacet`, most frequent first
/// @param columns values of the facet `columnFacet`, most frequent first
/// @param cells a list a row, a count a column; each is what the link of that cell finds
/// @param links `self`
public record MatrixView(
    String rowFacet,
    String columnFacet,
    Total total,
    String generation,
    List<FacetValue> rows,
    List<FacetValue> columns,
    List<List<Cell>> cells,
    Map<String, String> links) {

  /// One cell.
  ///
  /// @param count statements
  /// @param link the list of them
  public record Cell(long count, String link) {}
}
