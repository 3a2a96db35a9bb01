package org.onrecord.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks for an expression that fits only where a word starts with one of few letters, and asks the
/// expression only there: a scan of a text costs a look a letter. Finds what the expression alone
/// would find. Safe for threads.
///
/// @param pattern begins with the start of a word, or with a sign of [#firsts] that has no words
/// @param firsts letters that it may begin with, small ones when it has no regard to case
/// @param folds true when the expression has no regard to case
public record WordHunt(Pattern pattern, String firsts, boolean folds) {

  /// A hunt for an expression; case counts when it counts for the expression.
  ///
  /// @param firsts as for the record
  public static WordHunt of(Pattern pattern, String firsts) {
    return new WordHunt(pattern, firsts, (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0);
  }

  /// The first place from a Java index on, or null.
  public @Nullable Matcher find(String text, int from) {
    return find(text, from, text.length());
  }

  /// The first place between two Java indices, or null; words on both sides of it are seen.
  public @Nullable Matcher find(String text, int from, int to) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return find(matcher, text, from, to) ? matcher : null;
  }

  /// How many places there are in a text, no more than `most`.
  public int count(String text, int most) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int count = 0;
    int at = 0;
    while (count < most && find(matcher, text, at, text.length())) {
      count++;
      at = matcher.end();
    }
    return count;
  }

  private boolean find(Matcher matcher, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (mayBegin(text, i) && matcher.region(i, to).lookingAt()) {
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
