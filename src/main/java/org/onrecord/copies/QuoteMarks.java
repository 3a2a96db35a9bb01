package org.onrecord.copies;

import java.util.BitSet;

/// Which characters of a passage stand inside quotation marks.
///
/// A mark that is never closed reaches to the end of the passage. A right single mark closes only
/// what a left one opened, and only before something that is no letter, so that an apostrophe does
/// not.
final class QuoteMarks {
  private static final String OPENING = "“„«‹「『";
  private static final String CLOSING = "””»›」』";

  private QuoteMarks() {}

  /// The Java indices from `start` to `end` that are quoted, counted from `start`.
  static BitSet inside(String text, int start, int end) {
    BitSet quoted = new BitSet(end - start);
    char closer = 0;
    for (int i = start; i < end; i++) {
      if (closer == 0) {
        closer = closerOf(text, i, start);
      } else if (closes(text, i, end, closer)) {
        closer = 0;
      } else {
        quoted.set(i - start);
      }
    }
    return quoted;
  }

  /// What closes the mark at `i`; 0 where there is no opening mark.
  private static char closerOf(String text, int i, int start) {
    char c = text.charAt(i);
    int opening = OPENING.indexOf(c);
    if (opening >= 0) {
      return CLOSING.charAt(opening);
    }
    boolean first = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
    return c == '"' ? '"' : c == '‘' && first ? '’' : 0;
  }

  private static boolean closes(String text, int i, int end, char closer) {
    char c = text.charAt(i);
    if (closer == '’') {
      return c == '’' && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }
    return c == closer || closer == '”' && (c == '“' || c == '"');
  }
}
