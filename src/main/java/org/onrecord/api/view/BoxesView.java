package org.onrecord.api.view;

import java.util.List;
import org.onrecord.document.PageBox;

/// Where a range of a document's text stands on its pages.
///
/// @param document id
/// @param start first code point
/// @param end one past the last
/// @param unit in words, what the numbers of a box count
/// @param boxes one a line, in text order; empty where the format tells none
public record BoxesView(String document, int start, int end, String unit, List<PageBox> boxes) {

  /// Boxes in the unit that the index keeps.
  public BoxesView(String document, int start, int end, List<PageBox> boxes) {
    this(
        document,
        start,
        end,
        "fraction of the page, from the top left",
        boxes.stream().map(BoxesView::rounded).toList());
  }

  /// To a hundred-thousandth of the page, finer than what is kept.
  private static PageBox rounded(PageBox box) {
    return new PageBox(
        box.page(),
        rounded(box.x()),
        rounded(box.y()),
        rounded(box.width()),
        rounded(box.height()));
  }

  private static double rounded(double side) {
    return Math.round(side * 1e5) / 1e5;
  }
}
