package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.structure.text.Letters;

/// What a page's site calls itself, to tell it from the page's own title.
final class SiteName {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+(?:\\||[-–—―]{1,2}|::?|»|«|·|•|/|›|>|<|~|←)\\s+|\\s*\\|\\s*|\\s[-–—]\\s*|:\\s+");
  private static final Pattern ROOT =
      Pattern.compile("(?i)^(?:https?:)?(?://[^/]+)?/?(?:index\\.\\w{3,5}|home/?)?$");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:www\\.)?[a-z0-9-]+\\.(?:com?|de|org|net|ch|at|co\\.uk|fr|es|it|eu|info|tv|news|nl|pl|ru|pt|br|tr|be|ca|au|io)");

  private final String host;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> headings = new LinkedHashSet<>();

  SiteName(Document page, PageMeta meta) {
    this.host = Letters.of(meta.host().replaceFirst("\\.[a-z]{2,6}$", ""));
    List<String> all =
        new ArrayList<>(
            meta.all(
                "og:site_name", "application-name", "publisher", "apple-mobile-web-app-title"));
    all.addAll(meta.namesOfArticle("publisher"));
    String publisher = meta.publisher();
    if (publisher != null) {
      all.add(publisher);
    }
    for (Element h : page.select("h1, h2, h3, h4, .entry-title")) {
      String letters = Letters.of(h.text());
      headings.add(letters);
      if (h.normalName().equals("h1") && isHome(h)) {
        all.add(h.text());
      }
    }
    meta.all("description", "og:description").forEach(d -> headings.add(Letters.of(d)));
    all.forEach(n -> names.add(Letters.of(n)));
    names.removeIf(n -> n.length() < 3);
  }

  /// True when the whole of a heading links to the beginning of the site, as its name does.
  boolean isHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    if (link == null) {
      return false;
    }
    boolean whole =
        link.text().length() >= heading.text().length() || heading.text().split("\\s+").length <= 3;
    String href = PageMeta.unarchived(link.attr("href").strip());
    return whole && !href.isEmpty() && !href.startsWith("#") && ROOT.matcher(href).matches();
  }

  /// True when the words are the site's name and no more.
  boolean isName(String words) {
    String letters = Letters.of(words);
    return letters.isEmpty()
        || names.contains(letters)
        || host.equals(letters)
        || DOMAIN.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  /// True when the words are what the site calls itself.
  boolean isCalled(String words) {
    return names.contains(Letters.of(words));
  }

  /// True when the words are a part of the site's name or of its address.
  boolean holds(String words) {
    String letters = Letters.of(words);
    return isName(words)
        || letters.length() >= 4
            && (host.contains(letters) || names.stream().anyMatch(n -> n.contains(letters)));
  }

  /// Cuts the site's name off either end.
  String off(String title) {
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
    while (m.find() && cuts.size() < 12) {
      cuts.add(new int[] {m.start(), m.end()});
    }
    for (int[] cut : cuts) {
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
      String tail = title.substring(cut[1]).strip();
      if (isHeading(head)) {
        return head;
      }
      if (isHeading(tail)) {
        return tail;
      }
    }
    return segment(title, cuts);
  }

  /// The piece between two separators that is a heading of the page, else the whole.
  private String segment(String title, List<int[]> cuts) {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      String between = title.substring(cuts.get(i)[1], cuts.get(i + 1)[0]).strip();
      if (isHeading(between)) {
        return between;
      }
    }
    return title;
  }

  private boolean isHeading(String segment) {
    String letters = Letters.of(segment);
    return letters.length() > 5 && headings.contains(letters);
  }

  /// True when a piece of a declared title is the site's name, a slogan beside it included.
  private boolean isSite(String segment) {
    if (isName(segment)) {
      return true;
    }
    String letters = Letters.of(segment);
    for (String site : names) {
      if (site.length() >= 5
          && (letters.startsWith(site) || letters.endsWith(site))
          && segment.length() < 60
          && segment.split("\\s+").length <= 5) {
        return true;
      }
    }
    return letters.length() >= 3
        && segment.length() <= 50
        && ((host.length() >= 5 && letters.contains(host))
            || (letters.length() >= 5 && host.contains(letters)));
  }
}
