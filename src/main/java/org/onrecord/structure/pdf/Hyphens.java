package org.onrecord.structure.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what a hyphen at the end of a line is: part of the word, or of the line break.
///
/// The text itself is asked first: does the word occur elsewhere with the hyphen or without, do its
/// halves occur as words? Where it is silent, forms that are always hyphenated keep theirs and all
/// others lose it.
final class Hyphens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}’']+(?:[-‐‑][\\p{L}\\p{M}\\p{N}’']+)*");

  private static final Pattern BROKEN = Pattern.compile("\\S+[-‐\u00AD]\\s*\\n\\s*\\S+");

  private static final String HYPHENS = "-‐‑\u00AD";

  /// Firsts that are written with a hyphen whatever follows.
  private static final Set<String> FIRSTS =
      Set.of(
          "self", "non", "ex", "well", "quasi", "vice", "half", "all", "cross", "so", "e", "u", "x",
          "t", "peut", "vis", "là", "ci", "celui", "celle", "ceux", "кое", "по", "во", "из");

  /// Seconds that are written with a hyphen whatever stands before.
  private static final Set<String> SECONDS =
      Set.of(
          "то",
          "либо",
          "нибудь",
          "ка",
          "таки",
          "за",
          "ce",
          "il",
          "elle",
          "ils",
          "elles",
          "on",
          "je",
          "tu",
          "nous",
          "vous",
          "lui",
          "leur",
          "moi",
          "toi",
          "y",
          "là",
          "ci",
          "même",
          "mêmes",
          "based",
          "led",
          "making",
          "wide",
          "free",
          "known",
          "related",
          "specific");

  /// Words before which a hyphen stands for a part that is left out: “short- and long-term”.
  private static final Set<String> AND =
      Set.of("and", "or", "to", "und", "oder", "bzw", "sowie", "et", "ou", "y", "o", "и", "или");

  private final Map<String, Integer> words = new HashMap<>();

  /// @param text in which the words are counted, those broken at line ends left out
  Hyphens(String text) {
    Matcher word = WORD.matcher(BROKEN.matcher(text).replaceAll(" "));
    while (word.find()) {
      words.merge(plain(word.group()), 1, Integer::sum);
    }
  }

  /// What becomes of a line's end before the next line.
  enum Fate {
    /// The hyphen goes, the halves become one word.
    JOINED,
    /// The hyphen stays, nothing comes between.
    KEPT,
    /// It is no hyphen within a word; a space comes between.
    SPACED
  }

  /// Decides between two lines that follow each other in a paragraph.
  Fate between(String line, String next) {
    int last = line.length() - 1;
    if (last < 1 || HYPHENS.indexOf(line.charAt(last)) < 0 || next.isEmpty()) {
      return Fate.SPACED;
    }
    String stem = lastWord(line.substring(0, last));
    String rest = firstWord(next);
    if (line.charAt(last) == '\u00AD') {
      return Fate.JOINED;
    }
    if (stem.isEmpty()) {
      return Fate.SPACED;
    }
    if (AND.contains(plain(rest))) {
      return Fate.SPACED;
    }
    return Character.isLowerCase(next.codePointAt(0)) && !isCompound(stem, rest)
        ? Fate.JOINED
        : Fate.KEPT;
  }

  private boolean isCompound(String stem, String rest) {
    int whole = count(stem + rest);
    int hyphenated = count(stem + "-" + rest);
    if (whole != hyphenated) {
      return hyphenated > whole;
    }
    String head = plain(stem);
    return head.contains("-")
        || !Character.isLetter(stem.codePointAt(0))
        || FIRSTS.contains(head)
        || SECONDS.contains(plain(rest))
        || (count(stem) > 0 && count(rest) > 0 && rest.length() >= 4);
  }

  private int count(String word) {
    return words.getOrDefault(plain(word), 0);
  }

  private static String plain(String word) {
    return word.replaceAll("[‐‑]", "-").toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String line) {
    Matcher word = WORD.matcher(line);
    String last = "";
    int from = Math.max(0, line.length() - 60);
    while (word.find(from)) {
      last = word.end() == line.length() ? word.group() : last;
      from = word.end();
    }
    return last;
  }

  private static String firstWord(String line) {
    Matcher word = WORD.matcher(line);
    return word.lookingAt() ? word.group() : "";
  }
}
