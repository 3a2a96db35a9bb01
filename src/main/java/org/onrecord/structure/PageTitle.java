package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title of a page, without the name of its site.
final class PageTitle {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+(?:\\||[-–—―]{1,2}|::?|»|«|·|•|/|›|>|<|~|←)\\s+|\\s*\\|\\s*|\\s[-–—]\\s*|:\\s+");

  private final Document page;
  private final PageMeta meta;

  PageTitle(Document page, PageMeta meta) {
    this.page = page;
    this.meta = meta;
  }

  /// The heading that a reader sees over the text; failing that what the page declares; or null.
  @Nullable String find() {
    String declared = declared();
    List<String> headings = headings();
    String only = onlyHeading();
    if (only != null) {
      return only;
    }
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

  /// The one heading of the first level, when it reads like a title.
  private @Nullable String onlyHeading() {
    List<String> first = new ArrayList<>();
    for (Element h : page.select("h1")) {
      String text = JsonLd.clean(h.text());
      if (!text.isEmpty() && !first.contains(text) && !PageHints.isComments(h)) {
        first.add(text);
      }
    }
    boolean one = first.size() == 1 && first.getFirst().split("\\s+").length >= 2;
    return one && first.getFirst().length() <= 250 && !isSite(first.getFirst())
        ? first.getFirst()
        : null;
  }

  private String declared() {
    List<String> candidates = new ArrayList<>(meta.all("og:title"));
    candidates.add(meta.ofArticle("headline"));
    candidates.addAll(
        meta.all("twitter:title", "citation_title", "dc.title", "dcterms.title", "sailthru.title"));
    candidates.add(JsonLd.clean(page.title()));
    for (String candidate : candidates) {
      String title = withoutSite(candidate);
      if (!title.isBlank()) {
        return title;
      }
    }
    return "";
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (String query :
        List.of(
            "h1[itemprop~=headline|name], [itemprop=headline]",
            "article h1, main h1",
            "h1",
            "h2[class~=(?i)title|headline]",
            "h2",
            "h3")) {
      for (Element h : page.select(query)) {
        String text = JsonLd.clean(h.text());
        if (text.length() >= 3 && text.length() <= 300 && !headings.contains(text)) {
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

  /// Cuts the site's name off either end.
  private String withoutSite(String title) {
    String text = title.strip();
    for (int round = 0; round < 3; round++) {
      String shorter = cutOnce(text);
      if (shorter.equals(text)) {
        return text;
      }
      text = shorter;
    }
    return text;
  }

  private String cutOnce(String title) {
    List<int[]> cuts = new ArrayList<>();
    Matcher m = SEPARATOR.matcher(title);
    while (m.find()) {
      cuts.add(new int[] {m.start(), m.end()});
    }
    for (int i = 0; i < cuts.size(); i++) {
      int[] cut = cuts.get(i);
      String head = title.substring(0, cut[0]).strip();
      String tail = title.substring(cut[1]).strip();
      if (!head.isEmpty() && isSite(tail)) {
        return head;
      }
      if (!tail.isEmpty() && isSite(head)) {
        return tail;
      }
    }
    for (int[] cut : cuts) {
      String head = title.substring(0, cut[0]).strip();
      if (isHeading(head)) {
        return head;
      }
    }
    return title;
  }

  private boolean isHeading(String text) {
    String letters = MainContent.letters(text);
    return letters.length() > 5
        && page.select("h1, h2").stream()
            .anyMatch(h -> MainContent.letters(h.text()).equals(letters));
  }

  private boolean isSite(String segment) {
    String letters = MainContent.letters(segment);
    if (letters.isEmpty()) {
      return true;
    }
    for (String name : siteNames()) {
      String site = MainContent.letters(name);
      if (site.length() >= 3
          && (letters.equals(site)
              || (site.length() >= 5
                  && (letters.startsWith(site) || letters.endsWith(site))
                  && segment.length() < 60
                  && segment.split("\\s+").length <= 5))) {
        return true;
      }
    }
    String host = MainContent.letters(meta.host().replaceFirst("\\.[a-z]{2,6}$", ""));
    return letters.length() >= 3
        && segment.length() <= 50
        && (host.equals(letters)
            || (host.length() >= 5 && letters.contains(host))
            || (letters.length() >= 5 && host.contains(letters))
            || segment
                .toLowerCase(Locale.ROOT)
                .matches(
                    "(?:www\\.)?[a-z0-9-]+\\.(?:com|de|org|net|ch|at|co\\.uk|fr|es|it|eu|info|tv|news)"));
  }

  private List<String> siteNames() {
    List<String> names =
        new ArrayList<>(
            meta.all(
                "og:site_name", "application-name", "publisher", "apple-mobile-web-app-title"));
    names.addAll(meta.namesOfArticle("publisher"));
    String publisher = meta.publisher();
    if (publisher != null) {
      names.add(publisher);
    }
    return names;
  }
}
