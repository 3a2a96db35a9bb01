package org.onrecord.vocabulary;

import java.util.Set;

/// Tells the organisation ARTICLE 19 from article 19 of a treaty.
///
/// Any name of the form “Article N” has the two readings; the words around decide. All capitals, a
/// verb of speech or a possessive after it, or the word “organisation” before it make it a name;
/// “of the”, a paragraph or a list of numbers after it make it a reference.
public final class NumberedName {
  private static final Set<String> ACTS =
      Set.of(
          "said",
          "says",
          "say",
          "wrote",
          "writes",
          "warned",
          "warns",
          "argued",
          "argues",
          "noted",
          "called",
          "calls",
          "urged",
          "urges",
          "told",
          "added",
          "stated",
          "expressed",
          "welcomed",
          "welcomes",
          "believes",
          "believed",
          "criticised",
          "criticized",
          "submitted",
          "published",
          "joined",
          "signed",
          "asked",
          "asks",
          "recommends",
          "recommended",
          "released",
          "responded",
          "demanded",
          "demands",
          "stressed",
          "explained",
          "opposes",
          "condemned");
  private static final Set<String> BODIES =
      Set.of("organisation", "organization", "org", "ngo", "group", "groups", "by", "ngos");
  private static final Set<String> PARTS =
      Set.of("paragraph", "para", "paras", "paragraphs", "bis", "ter", "to", "or", "subparagraph");

  private NumberedName() {}

  /// True when the words `first` to `last` (“Article” and the number) name an organisation.
  public static boolean isName(Tokens tokens, int first, int last) {
    if (isReference(tokens, last)) {
      return false;
    }
    String word = tokens.written(first);
    if (word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
      return true;
    }
    return word.startsWith("A") && (actsAfter(tokens, last) || bodyBefore(tokens, first));
  }

  private static boolean isReference(Tokens tokens, int last) {
    String text = tokens.text();
    int end = tokens.end(last);
    if (end < text.length()
        && "(.".indexOf(text.charAt(end)) >= 0
        && digitOrLetterAt(text, end + 1)) {
      return true;
    }
    if (last + 1 >= tokens.count()) {
      return false;
    }
    String next = tokens.form(last + 1);
    return PARTS.contains(next) || next.equals("of") || Character.isDigit(next.charAt(0));
  }

  private static boolean digitOrLetterAt(String text, int index) {
    return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  private static boolean actsAfter(Tokens tokens, int last) {
    if (last + 1 >= tokens.count()) {
      return false;
    }
    String next = tokens.form(last + 1);
    String gap = tokens.gapBefore(last + 1);
    if (gap.equals("’") || gap.equals("'")) {
      return next.equals("s");
    }
    if (next.equals("and") || gap.startsWith(",")) {
      int after = next.equals("and") ? last + 2 : last + 1;
      return after < tokens.count() && tokens.capitalised(after) && after + 1 < tokens.count();
    }
    return gap.isBlank() && ACTS.contains(next);
  }

  private static boolean bodyBefore(Tokens tokens, int first) {
    return first > 0
        && BODIES.contains(tokens.form(first - 1))
        && tokens.gapBefore(first).isBlank();
  }
}
