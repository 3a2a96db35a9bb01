package org.onrecord.extract;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Small raised numbers and signs behind a word that point to a note: “rights.¹²”.
///
/// They are no part of what is said and would stick to the word. A power stays (10⁶, km²), and so
/// does a mark that stands alone, such as the one before the note itself.
final class NoteMarks {
  /// Marks are set at 58 % of the type (word processors) to 75 % (TeX).
  private static final double SMALL = 0.8;

  /// And raised by a third; a sixth tells them from numbers that are merely small.
  private static final double RAISED = 0.16;

  /// “km”, “m”, “x”: shorter words carry powers.
  private static final int SHORTEST_WORD = 3;

  private static final String SIGNS = "*†‡§¶";

  private NoteMarks() {}

  /// How many glyphs at the end of a word are a mark; 0 for most words.
  static int atEnd(List<TextPosition> word) {
    int start = word.size();
    while (start > 1 && isSign(word.get(start - 1)) && isRaised(word.get(start - 1), word)) {
      start--;
    }
    return start < word.size() && carries(word, start) ? word.size() - start : 0;
  }

  private static boolean isSign(TextPosition glyph) {
    String sign = glyph.getUnicode();
    return sign != null
        && sign.length() == 1
        && (Character.isDigit(sign.charAt(0)) || SIGNS.contains(sign));
  }

  /// True where a note may hang: on a word, or on the punctuation behind one.
  private static boolean carries(List<TextPosition> word, int end) {
    String last = word.get(end - 1).getUnicode();
    boolean letter = last != null && !last.isEmpty() && Character.isLetter(last.codePointAt(0));
    boolean number = last != null && !last.isEmpty() && Character.isDigit(last.codePointAt(0));
    return letter ? end >= SHORTEST_WORD : !number || SIGNS.contains(signOf(word, end));
  }

  private static String signOf(List<TextPosition> word, int at) {
    return String.valueOf(word.get(at).getUnicode());
  }

  private static boolean isRaised(TextPosition glyph, List<TextPosition> word) {
    TextPosition first = word.getFirst();
    double size = Math.abs(first.getFontSizeInPt());
    return Math.abs(glyph.getFontSizeInPt()) <= SMALL * size
        && first.getYDirAdj() - glyph.getYDirAdj() >= RAISED * size;
  }
}
