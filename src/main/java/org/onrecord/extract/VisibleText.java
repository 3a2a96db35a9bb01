package org.onrecord.extract;

import java.util.Locale;

/// Whether there is anything to read.
final class VisibleText {
  private VisibleText() {}

  /// True when `text` has at least `least` characters, white space at the ends and, in a page,
  /// markup, scripts and styles not counted.
  static boolean atLeast(String text, Extraction.Form form, int least) {
    return form == Extraction.Form.PLAIN
        ? text.strip().length() >= least
        : inPage(text, least) >= least;
  }

  private static int inPage(String page, int enough) {
    int count = 0;
    int i = 0;
    while (i < page.length() && count < enough) {
      char c = page.charAt(i);
      if (c == '<') {
        i = afterTag(page, i);
      } else {
        count += Character.isWhitespace(c) ? 0 : 1;
        i++;
      }
    }
    return count;
  }

  private static int afterTag(String page, int start) {
    if (page.startsWith("<!--", start)) {
      return after(page, "-->", start + 4);
    }
    for (String hidden : new String[] {"script", "style", "title"}) {
      if (page.regionMatches(true, start + 1, hidden, 0, hidden.length())) {
        int end = indexOfIgnoringCase(page, "</" + hidden, start);
        return end < 0 ? page.length() : after(page, ">", end);
      }
    }
    return after(page, ">", start);
  }

  private static int indexOfIgnoringCase(String page, String wanted, int from) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    for (int i = page.indexOf("</", from); i >= 0; i = page.indexOf("</", i + 2)) {
      if (page.regionMatches(true, i, lower, 0, lower.length())) {
        return i;
      }
    }
    return -1;
  }

  private static int after(String page, String end, int from) {
    int found = page.indexOf(end, from);
    return found < 0 ? page.length() : found + end.length();
  }
}
