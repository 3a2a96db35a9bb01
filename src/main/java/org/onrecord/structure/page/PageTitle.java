package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.text.Letters;

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
  private static final double MOSTLY = 0.75;

  private final Document page;
  private final PageMeta meta;
  private final SiteName site;
  private final DeclaredTitle head;

  PageTitle(Document page, PageMeta meta, SiteName site) {
    this.page = page;
    this.meta = meta;
    this.site = site;
    this.head = new DeclaredTitle(meta, site);
  }

  /// The heading that a reader sees over the text; failing that what the page declares; or null.
  @Nullable String find() {
    String declared = head.title();
    String only = onlyHeading();
    if (only != null) {
      return withoutKicker(only, declared);
    }
    String confirmed = confirmed();
    if (confirmed != null) {
      return confirmed;
    }
    List<String> headings = headings();
    for (String heading : headings) {
      if (!declared.isEmpty() && sameStart(heading, declared)) {
        return heading;
      }
    }
    String likely = likely();
    if (likely != null) {
      return likely;
    }
    if (!declared.isEmpty()) {
      return declared;
    }
    return headings.isEmpty() ? null : headings.getFirst();
  }

  /// Of several headings the one that the head repeats to the letter, most often if they differ, be
  /// it at the end of a path of links; on a draw one of the first level; or null.
  private @Nullable String confirmed() {
    List<String> said = head.said();
    Set<String> headings = new LinkedHashSet<>();
    page.select("h1").forEach(h -> headings.add(HeadingText.of(h)));
    headings.addAll(headings());
    String best = null;
    long most = 0;
    for (String text : headings) {
      long votes = Collections.frequency(said, Letters.of(text));
      if (votes > most && text.split("\\s+").length >= 3 && !site.isName(text)) {
        best = text;
        most = votes;
      }
    }
    return best == null ? null : overText(best);
  }

  /// What the heading over the text shows where it says the same with a kicker.
  private String overText(String title) {
    String letters = Letters.of(title);
    for (Element h : page.select("h1, h2")) {
      String text = HeadingText.of(h);
      if (Letters.of(h.text()).equals(letters) && isOwn(h, text)) {
        return text;
      }
    }
    return title;
  }

  /// The heading that stands for a title which no heading repeats: one of the first level with most
  /// of the words of the page's `title`, else the only one where the head says nothing else.
  private @Nullable String likely() {
    List<String> words = words(meta.title());
    for (Element h : page.select("h1")) {
      String text = HeadingText.of(h);
      List<String> own = words(text);
      long held = own.stream().filter(words::contains).count();
      if (own.size() >= 4 && held >= MOSTLY * own.size() && isOwn(h, text)) {
        return text;
      }
    }
    return head.raw().stream().allMatch(String::isBlank) ? marked() : null;
  }

  /// The one heading marked as the headline, else the one of the second level on a page without a
  /// first; or null.
  private @Nullable String marked() {
    for (String query : List.of("[itemprop~=^headline$]", "h2")) {
      List<String> found = own(query);
      if (found.size() == 1 && own("h1").isEmpty() && words(found.getFirst()).size() >= 2) {
        return found.getFirst();
      }
    }
    return null;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// The one heading of the first level that is not the site's name.
  private @Nullable String onlyHeading() {
    List<String> first = own("h1");
    boolean one = first.size() == 1 && Letters.of(first.getFirst()).length() >= 4;
    return one && first.getFirst().length() <= LONGEST ? first.getFirst() : null;
  }

  private List<String> own(String query) {
    List<String> texts = new ArrayList<>();
    for (Element h : page.select(query)) {
      String text = HeadingText.of(h);
      if (!text.isEmpty() && !texts.contains(text) && isOwn(h, text)) {
        texts.add(text);
      }
    }
    return texts;
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
    if (head.raw().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(whole))) {
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
    String a = Letters.of(heading);
    String b = Letters.of(declared);
    if (DeclaredTitle.isCut(declared) && b.length() >= 15 && a.startsWith(b)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b)
        || (a.length() >= 12 && b.contains(a) && a.length() >= 0.5 * b.length())
        || (b.length() >= 15 && a.startsWith(b) && b.length() >= 0.6 * a.length());
  }
}
