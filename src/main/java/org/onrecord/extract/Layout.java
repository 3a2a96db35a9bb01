package org.onrecord.extract;

import java.util.List;
import org.onrecord.document.PageMap;

/// How a text stands on its pages: its words with their boxes, and its lines with their type.
///
/// @param words offsets are Java indices of the extracted text
/// @param lines in reading order, as the text has them
public record Layout(PageMap words, List<Line> lines) {
  /// Of a format that does not tell.
  public static final Layout NONE = new Layout(PageMap.NONE, List.of());

  public Layout {
    lines = List.copyOf(lines);
  }

  /// True when nothing is known.
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// A line of words that stand side by side.
  ///
  /// @param first index of its first word in [#words]
  /// @param end one past its last word's index
  /// @param size of most of its type, in points
  /// @param bold true when all of it is
  /// @param column from 1, in reading order, on a page of columns; 0 where it has none
  public record Line(int first, int end, float size, boolean bold, int column) {
    public Line {
      if (first < 0 || end <= first) {
        throw new IllegalArgumentException("no words in line [" + first + ", " + end + ")");
      }
    }
  }
}
