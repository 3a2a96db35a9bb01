package org.onrecord.actor;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// One way of writing one actor's name, and the conditions under which it counts.
///
/// @param actorId whom it names
/// @param tokens the name, cut into words
/// @param use the condition
/// @param language ISO 639-1 code of the texts that write it so, or null for all
/// @param from first day on which it means this actor, or null
/// @param to last day, or null
record NameForm(
    String actorId,
    Tokens tokens,
    Use use,
    @Nullable String language,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /// When a form counts.
  enum Use {
    /// Everywhere.
    FULL,
    /// Where a full name of the actor stands in the document: surnames, “the Accord”.
    SHORT,
    /// Not after “in” or “at”: Washington for the United States.
    METONYM,
    /// “Article 19” in small letters: where the words around speak of a body.
    NUMBERED
  }

  int words() {
    return tokens.count();
  }

  /// True in texts of that language, and where the language of the text is not known.
  boolean holdsIn(String textLanguage) {
    return language == null || textLanguage.equals("und") || language.equals(textLanguage);
  }

  boolean holdsOn(@Nullable LocalDate when) {
    return when == null
        || (from == null || !when.isBefore(from)) && (to == null || !when.isAfter(to));
  }

  /// True when the words of `text` from `first` on are written like this name.
  ///
  /// @param relaxed true for questions, where people leave out capitals
  boolean fits(Tokens text, int first, boolean relaxed) {
    for (int i = 0; i < words(); i++) {
      if (i > 0
          && !gapFits(text.gapBefore(first + i), tokens.gapBefore(i), text.form(first + i - 1))) {
        return false;
      }
      if (!relaxed && !caseFits(text.written(first + i), tokens.written(i))) {
        return false;
      }
    }
    return true;
  }

  /// An acronym counts in capitals, a capital where a capital stands, small letters in any case.
  private static boolean caseFits(String found, String name) {
    if (!Character.isUpperCase(name.codePointAt(0))) {
      return true;
    }
    if (!Character.isUpperCase(found.codePointAt(0))) {
      return false;
    }
    boolean acronym = name.length() > 1 && isUpper(name);
    return !acronym || name.length() > 3 || isUpper(found);
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean gapFits(String found, String name, String before) {
    String core = core(found);
    String own = core(name);
    if (found.chars().filter(c -> c == '\n').count() > 1) {
      return false;
    }
    if (core.equals(own)) {
      return name.isEmpty() == found.isEmpty() || !own.isEmpty();
    }
    return switch (core) {
      case "" -> own.equals("-") || own.equals(".") || own.equals(",") || own.equals(":");
      case "-" -> own.isEmpty() && found.length() == 1;
      case "." -> own.isEmpty() && (before.length() <= 3 || before.equals("prof"));
      default -> false;
    };
  }

  private static String core(String gap) {
    if (gap.equals(" ")) {
      return "";
    }
    StringBuilder core = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u00AD') {
        core.append("‐‑–—".indexOf(c) >= 0 ? '-' : c == '’' ? '\'' : c);
      }
    }
    return core.toString();
  }
}
