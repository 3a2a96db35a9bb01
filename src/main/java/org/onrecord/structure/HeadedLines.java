package org.onrecord.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title over two lines: “STATEMENT” and under it “of the Union of Lighthouses on the draft”.
final class HeadedLines {
  private static final int WIDEST = 150;

  private HeadedLines() {}

  /// The heading with the line right under it, when it is one word in capitals that the line
  /// goes on;
  /// else the heading.
  static String whole(String heading, String text) {
    if (heading.indexOf(' ') >= 0 || !heading.equals(heading.toUpperCase(Locale.ROOT))) {
      return heading;
    }
    Matcher lines =
        Pattern.compile(
                "(?m)^[ \\t]*" + Pattern.quote(heading) + "[ \\t]*\\R[ \\t]*(?<next>\\S.*)$")
            .matcher(text);
    String next = lines.find() ? lines.group("next").strip() : "";
    boolean goesOn =
        next.indexOf(' ') > 0
            && next.length() <= WIDEST
            && next.chars().anyMatch(Character::isLowerCase)
            && next.chars().noneMatch(Character::isDigit)
            && !next.endsWith(".");
    return goesOn ? sentence(heading) + " " + next : heading;
  }

  private static String sentence(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
  }
}
