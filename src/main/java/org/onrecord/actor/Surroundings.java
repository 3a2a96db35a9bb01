package org.onrecord.actor;

import java.util.Locale;
import java.util.Set;
import org.onrecord.vocabulary.Tokens;

/// Judges by its neighbours whether words that look like a name are one.
final class Surroundings {
  private static final Set<String> PLACE =
      Set.of(
          "in", "at", "from", "near", "outside", "around", "across", "visit", "visited", "en", "a",
          "desde", "depuis", "в", "из", "во", "em", "aus");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "mx",
          "dr",
          "prof",
          "professor",
          "sen",
          "senator",
          "senators",
          "rep",
          "secretary",
          "ambassador",
          "amb",
          "minister",
          "president",
          "judge",
          "general",
          "chair",
          "director",
          "commissioner",
          "rapporteur",
          "m",
          "mme",
          "sr",
          "sra",
          "herr",
          "frau",
          "deputy",
          "advisor",
          "adviser",
          "delegate",
          "spokesperson",
          "lord",
          "lady",
          "sir");
  private static final Set<String> OPENERS =
      Set.of(
          "but",
          "and",
          "as",
          "while",
          "then",
          "when",
          "if",
          "according",
          "for",
          "to",
          "by",
          "that",
          "although",
          "though",
          "because",
          "since",
          "after",
          "before",
          "with",
          "like",
          "yet",
          "so",
          "both",
          "asked",
          "today",
          "earlier",
          "later",
          "however",
          "meanwhile",
          "also",
          "said",
          "says",
          "mais",
          "et",
          "selon",
          "pero",
          "y",
          "segun",
          "но",
          "и",
          "via",
          "only",
          "even",
          "neither",
          "or",
          "is",
          "did",
          "does",
          "will",
          "what",
          "why",
          "how",
          "where",
          "can");
  private static final Set<String> AFTER =
      Set.of(
          "university",
          "college",
          "street",
          "road",
          "avenue",
          "inc",
          "ltd",
          "foundation",
          "institute",
          "hotel",
          "airport",
          "county",
          "hospital",
          "park",
          "prize",
          "award",
          "island",
          "post",
          "times",
          "school",
          "building");

  /// False inside compounds (“Russia-led”), sums (“US$”), addresses (“cisco.com”, “@cisco”).
  boolean allow(Tokens tokens, int first, int last) {
    String text = tokens.text();
    int start = tokens.start(first);
    int end = tokens.end(last);
    if (start > 0 && "@/_#".indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    if (start > 1 && "-‐‑.".indexOf(text.charAt(start - 1)) >= 0 && letter(text, start - 2)) {
      return false;
    }
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if ("$_@/".indexOf(next) >= 0) {
      return next == '/' && !letterOrDigit(text, end + 1);
    }
    if (next == '.') {
      return !(letter(text, end + 1) && Character.isLowerCase(text.charAt(end + 1)));
    }
    return !("-‐‑".indexOf(next) >= 0 && letter(text, end + 1));
  }

  private static boolean letter(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
  }

  private static boolean letterOrDigit(String text, int index) {
    return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  /// False for the city itself: “in Washington”, “Washington, D.C.”, “Washington Post”.
  boolean allowMetonym(Tokens tokens, int first, int last) {
    if (first > 0 && tokens.gapBefore(first).isBlank() && PLACE.contains(tokens.form(first - 1))) {
      return false;
    }
    if (last + 1 >= tokens.count()) {
      return true;
    }
    String gap = tokens.gapBefore(last + 1);
    return !gap.startsWith(",")
        && !gap.contains("(")
        && !gap.contains("—")
        && !gap.contains("–")
        && !(gap.isBlank() && tokens.capitalised(last + 1));
  }

  /// False for somebody else's surname (“Gordon Brown”) and for things named after it.
  boolean allowShort(Tokens tokens, int first, int last) {
    if (!tokens.capitalised(first)) {
      return true;
    }
    if (last + 1 < tokens.count()
        && tokens.gapBefore(last + 1).isBlank()
        && AFTER.contains(tokens.form(last + 1))) {
      return false;
    }
    if (first == 0 || !tokens.gapBefore(first).equals(" ") || !tokens.capitalised(first - 1)) {
      return true;
    }
    String before = tokens.form(first - 1);
    return TITLES.contains(before)
        || OPENERS.contains(before)
        || before.equals("the")
        || allCapitals(tokens.written(first - 1));
  }

  private static boolean allCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
