package org.onrecord.structure.letter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the plain form of an inflected name where the text itself writes it at a sentence's start.
final class Nominative {
  private static final int LONGEST_ENDING = 3;

  private Nominative() {}

  /// “Союза связистов” with a text that says “Союз связистов заявляет”: the latter; else the name.
  static String of(String name, String prose) {
    String[] words = name.strip().split("\\s+");
    StringBuilder same = new StringBuilder("(?uU)(?:^|[.!?]\\s+|\\n\\s*)(");
    for (int i = 0; i < words.length; i++) {
      same.append(i == 0 ? "" : "\\s+").append(Pattern.quote(stem(words[i]))).append("\\p{L}{0,4}");
    }
    Matcher written = Pattern.compile(same + ")(?=[\\s,])").matcher(prose);
    while (written.find()) {
      String found = written.group(1).replaceAll("\\s+", " ");
      if (!found.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return found;
      }
    }
    return name.strip();
  }

  private static String stem(String word) {
    int ending = Math.min(LONGEST_ENDING, Math.max(0, word.length() - LONGEST_ENDING - 1));
    return word.substring(0, word.length() - ending);
  }
}
