package org.onrecord.structure.furniture;

import java.util.Locale;
import java.util.regex.Pattern;

/// Knows the lines after a text that say who its author is.
public final class AboutAuthor {
  private static final Pattern BIO =
      Pattern.compile(
          "(?:\\s+(?:is|was|has been|has written|has covered|writes|covers|reports|joined|can be"
              + " reached|specialis|specializ|works|worked|lives|studied|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive|é|escreve)\\b).*",
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS
              | Pattern.DOTALL);

  private AboutAuthor() {}

  /// True when the words are the name, or open with it and go on with a life.
  public static boolean speaks(String words, String author) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean name =
        words.equalsIgnoreCase(author)
            || words.length() <= 40
                && lower.contains(author.toLowerCase(Locale.ROOT))
                && !words.endsWith(".");
    return name
        || words.startsWith(author) && BIO.matcher(words.substring(author.length())).lookingAt();
  }
}
