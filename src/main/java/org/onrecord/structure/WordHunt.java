package org.onrecord.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks for an expression that fits only where a word starts with one of few letters, and asks the
/// expression only there: a scan of a text costs a look a letter. Finds what the expression alone
/// would find.
///
/// @param pattern begins with the start of a word, or with a sign of [#firsts] that has no words
/// @param firsts letters that it may begin with, in the letters of [AnyOf#fold] when it has no
///     regard to case
/// @param folds true when the expression has no regard to case
record WordHunt(Pattern pattern, String firsts, boolean folds) {

  /// @param firsts as for the record; case counts when it counts for the expression
  static WordHunt of(Pattern pattern, String firsts) {
    return new WordHunt(pattern, firsts, (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0);
  }

  /// The first place from an index on, or null.
  @Nullable Matcher find(String text, int from) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return find(matcher, text, from) ? matcher : null;
  }

  /// How many places there are, no more than `most`.
  int count(String text, int most) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int count = 0;
    int at = 0;
    while (count < most && find(matcher, text, at)) {
      count++;
      at = matcher.end();
    }
    return count;
  }

  private boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    return (i == 0 || !isLatin(text.charAt(i - 1)) || !isLatin(c)) && isFirst(c);
  }

  private boolean isFirst(char c) {
    return firsts.indexOf(folds ? Character.toLowerCase(Character.toUpperCase(c)) : c) >= 0;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
