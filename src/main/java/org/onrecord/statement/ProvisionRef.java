package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// A reference to an article of an instrument.
///
/// @param instrument id, such as `un-cybercrime-convention`
/// @param draft id of the draft that the text names, or null when it does not say
/// @param article number as in the text, such as `6`, `17 bis`, `chapter IV` or `preamble`
/// @param paragraph such as `2` or `2(b)`, or null
/// @param span the words
public record ProvisionRef(
    String instrument,
    @Nullable String draft,
    String article,
    @Nullable String paragraph,
    Span span) {
  private static final Pattern BETWEEN_LEVELS = Pattern.compile("[()\\s]+");

  /// The article with its paragraphs: `6(2)(b)`.
  public String path() {
    if (paragraph == null) {
      return article;
    }
    StringBuilder path = new StringBuilder(article);
    for (String level : BETWEEN_LEVELS.split(paragraph.strip(), 0)) {
      if (!level.isEmpty()) {
        path.append('(').append(level).append(')');
      }
    }
    return path.toString();
  }

  /// A path and all above it, widest first: `6`, `6(2)`, `6(2)(b)`.
  public static List<String> levels(String path) {
    List<String> levels = new ArrayList<>();
    int open = path.indexOf('(');
    levels.add(open < 0 ? path : path.substring(0, open));
    while (open >= 0) {
      int next = path.indexOf('(', open + 1);
      levels.add(next < 0 ? path : path.substring(0, next));
      open = next;
    }
    return List.copyOf(levels);
  }
}
