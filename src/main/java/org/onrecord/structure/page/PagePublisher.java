package org.onrecord.structure.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who put a page out: declared, in its title beside the heading, or in the site's own mark.
final class PagePublisher {
  private static final int MAX_WORDS = 7;
  private static final Pattern EDGE = Pattern.compile("^[\\s|:–—»«·•/-]+|[\\s|:–—»«·•/-]+$");
  private static final List<String> MARKS =
      List.of(
          "[class~=(?i)^(?:.*[\\s_-])?site-?(?:title|name)]",
          "#brand, .brand, .navbar-brand, #site-title, #logo, .logo, .masthead");

  private PagePublisher() {}

  /// A name, or null when the page does not say.
  ///
  /// @param title of the page without the site's name, or null
  static @Nullable String find(Document page, PageMeta meta, @Nullable String title) {
    String declared = meta.publisher();
    if (declared != null) {
      return declared;
    }
    String whole = meta.title();
    if (title != null && whole.length() > title.length() && whole.contains(title)) {
      String rest = EDGE.matcher(whole.replace(title, "")).replaceAll("");
      if (isName(rest)) {
        return rest;
      }
    }
    for (String query : MARKS) {
      for (Element mark : page.select(query)) {
        String words = JsonLd.clean(mark.text());
        if (isName(words)) {
          return words;
        }
      }
    }
    return null;
  }

  private static boolean isName(String words) {
    return words.length() >= 3
        && words.length() <= 60
        && words.split("\\s+").length <= MAX_WORDS
        && Character.isLetterOrDigit(words.codePointAt(0))
        && words.chars().noneMatch(c -> c == '|' || c == '»');
  }
}
