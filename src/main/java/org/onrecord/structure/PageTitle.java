package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title of a page, without the name of its site and the kicker over it.
final class PageTitle {
  private static final List<String> HEADINGS =
      List.of(
          "h1[itemprop~=headline|name], [itemprop=headline]",
          "article h1, main h1",
          "h1",
          "h2[class~=(?i)title|headline]",
          "h2",
          "h3");
  private static final int LONGEST = 300;

  private final Document page;
  private final PageMeta meta;
  private final SiteName site;

  PageTitle(Document page, PageMeta meta, SiteName site) {
    this.page = page;
    this.meta = meta;
    this.site = site;
  }

  /// The heading that a reader sees over the text; failing that what the page declares; or null.
  @Nullable String find() {
    String declared = declared();
    String only = onlyHeading();
    if (only != null) {
      return withoutKicker(only, declared);
    }
    List<String> headings = headings();
    for (String heading : headings) {
      if (!declared.isEmpty() && sameStart(heading, declared)) {
        return heading;
      }
    }
    if (!declared.isEmpty()) {
      return declared;
    }
    return headings.isEmpty() ? null : headings.getFirst();
  }

  /// The one heading of the first level that is not the site's name.
  private @Nullable String onlyHeading() {
    List<String> first = new ArrayList<>();
    for (Element h : page.select("h1")) {
      String text = HeadingText.of(h);
      if (!text.isEmpty() && !first.contains(text) && isOwn(h, text)) {
        first.add(text);
      }
    }
    boolean one = first.size() == 1 && MainContent.letters(first.getFirst()).length() >= 4;
    return one && first.getFirst().length() <= LONGEST ? first.getFirst() : null;
  }

  private boolean isOwn(Element heading, String text) {
    return !PageHints.isComments(heading)
        && heading.closest("nav, [itemtype$=ListItem]") == null
        && !isCrumb(heading)
        && !HeadingText.isBeside(heading)
        && !site.isHome(heading)
        && !site.isName(text);
  }

  /// True in a path of links to the page, which ends with a short form of its title.
  private static boolean isCrumb(Element heading) {
    Element crumbs = heading.closest("[class~=(?i)breadcrumb]");
    return crumbs != null && crumbs.select("a[href]").size() >= 2 && crumbs.text().length() <= 400;
  }

  /// “Politics | The title” where the page declares just “The title”.
  private String withoutKicker(String heading, String declared) {
    String whole = heading.toLowerCase(Locale.ROOT);
    if (raw().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(whole))) {
      return heading;
    }
    String end = declared.toLowerCase(Locale.ROOT);
    int at = heading.length() - declared.length();
    return declared.split("\\s+").length >= 3
            && at >= 3
            && declared.length() >= 0.4 * heading.length()
            && whole.endsWith(end)
            && heading.substring(0, at).matches(".*(?:[:|/•·–—]|\\s-)\\s*")
        ? heading.substring(at)
        : heading;
  }

  private String declared() {
    List<String> candidates = raw();
    candidates.add(meta.title());
    for (String candidate : candidates) {
      String title = site.off(candidate);
      if (!title.isBlank() && !site.isName(title)) {
        return title;
      }
    }
    return "";
  }

  /// The titles that the head gives for sharing and citing, as they are.
  private List<String> raw() {
    List<String> titles = new ArrayList<>(meta.all("og:title"));
    titles.add(meta.ofArticle("headline"));
    titles.addAll(
        meta.all("twitter:title", "citation_title", "dc.title", "dcterms.title", "sailthru.title"));
    return titles;
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (String query : HEADINGS) {
      for (Element h : page.select(query)) {
        String text = HeadingText.of(h);
        if (text.length() >= 3
            && text.length() <= LONGEST
            && !headings.contains(text)
            && isOwn(h, text)) {
          headings.add(text);
        }
      }
    }
    return headings;
  }

  /// True when a heading says the same as the declared title, which may be longer or shorter by a
  /// site's name.
  private static boolean sameStart(String heading, String declared) {
    String a = MainContent.letters(heading);
    String b = MainContent.letters(declared);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b)
        || (a.length() >= 12 && b.contains(a) && a.length() >= 0.5 * b.length())
        || (b.length() >= 15 && a.startsWith(b) && b.length() >= 0.6 * a.length());
  }
}
