package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.structure.text.Letters;

/// The titles that the head of a page gives it: for sharing, for citing, for the window.
final class DeclaredTitle {
  /// Fewer letters than these may begin several titles.
  private static final int SURE = 15;

  private final PageMeta meta;
  private final SiteName site;

  DeclaredTitle(PageMeta meta, SiteName site) {
    this.meta = meta;
    this.site = site;
  }

  /// The first title without the name of the site, whole where it is cut off and another goes on;
  /// or empty.
  String title() {
    List<String> candidates = raw();
    candidates.add(meta.title());
    String first = "";
    for (String candidate : candidates) {
      String title = site.off(candidate);
      if (!title.isBlank() && !site.isName(title) && (first.isEmpty() || goesOn(first, title))) {
        first = title;
      }
    }
    return first;
  }

  /// True when a later title is the whole of one that is cut off.
  private static boolean goesOn(String cut, String whole) {
    String letters = Letters.of(cut);
    return isCut(cut)
        && !isCut(whole)
        && letters.length() >= SURE
        && Letters.of(whole).startsWith(letters);
  }

  /// The titles that the head gives for sharing and citing, as they are.
  List<String> raw() {
    List<String> titles = new ArrayList<>(meta.all("og:title"));
    titles.add(meta.ofArticle("headline"));
    titles.addAll(
        meta.all("twitter:title", "citation_title", "dc.title", "dcterms.title", "sailthru.title"));
    return titles;
  }

  /// Letters of what the page, its JSON-LD and its window are called, each as often as it is said.
  List<String> said() {
    List<String> said = new ArrayList<>(meta.all("og:title"));
    said.add(meta.ofArticle("headline"));
    said.add(meta.title());
    said.replaceAll(t -> Letters.of(site.off(t)));
    said.removeIf(String::isEmpty);
    return said;
  }

  /// True for a title that its maker cut off to make it fit.
  static boolean isCut(String declared) {
    return declared.endsWith("…") || declared.endsWith("...");
  }
}
