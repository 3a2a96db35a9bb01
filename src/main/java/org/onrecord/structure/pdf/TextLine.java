package org.onrecord.structure.pdf;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.extract.Layout;

/// A line on a page.
///
/// @param text its words as they were read
/// @param first index of its first word in the layout
/// @param end one past its last word's index
/// @param column from 1 on a page of columns, else 0
record TextLine(
    String text,
    PageBox box,
    PageBox firstWord,
    float size,
    boolean bold,
    int column,
    int first,
    int end) {

  /// The lines of a layout in reading order; what a cut text no longer holds is left out.
  static List<TextLine> of(String text, Layout layout) {
    PageMap words = layout.words();
    List<TextLine> lines = new ArrayList<>();
    for (Layout.Line line : layout.lines()) {
      int end = line.end();
      while (end > line.first() && words.end(end - 1) > text.length()) {
        end--;
      }
      if (end > line.first()) {
        PageBox box = words.box(line.first());
        for (int i = line.first(); i < end; i++) {
          box = box.with(words.box(i));
        }
        String said = text.substring(words.start(line.first()), words.end(end - 1));
        lines.add(
            new TextLine(
                said,
                box,
                words.box(line.first()),
                line.size(),
                line.bold(),
                line.column(),
                line.first(),
                end));
      }
    }
    return lines;
  }

  int page() {
    return box.page();
  }

  /// True when the two stand beside each other on a page.
  boolean isBeside(TextLine other) {
    double shared = Math.min(box.bottom(), other.box.bottom()) - Math.max(box.y(), other.box.y());
    return page() == other.page() && shared > 0.5 * Math.min(box.height(), other.box.height());
  }

  /// True when one stands over or under the other.
  boolean isInColumnOf(TextLine other) {
    double shared = Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x());
    return shared > 0.5 * Math.min(box.width(), other.box.width());
  }
}
