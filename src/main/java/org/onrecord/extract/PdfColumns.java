package org.onrecord.extract;

import java.util.List;

/// Puts the lines of a page in reading order.
final class PdfColumns {
  private PdfColumns() {}

  static List<PdfLine> ordered(List<PdfLine> lines) {
    return lines;
  }
}
