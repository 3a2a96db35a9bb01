package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.onrecord.structure.text.Bylines;

/// Finds who wrote a page: declared, marked up, or in a visible byline; a person before a body.
///
/// What the page declares wins when it names persons; a byline that names the same and more is
/// fuller. The site's own name counts only where the page itself declares it as the author.
final class PageAuthors {
  private static final int MOST = 20;
  private static final String[] DECLARED = {
    "author",
    "article:author",
    "article:author_name",
    "article.author",
    "og:author",
    "og:article:author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "citation_authors",
    "sailthru.author",
    "parsely-author",
    "shareaholic:article_author_name",
    "cXenseParse:author",
    "mediator_author",
    "rbauthors",
    "byl",
    "byline",
    "creator",
    "writer"
  };

  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?iu)(?:written by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto"
              + " da|geschreven door|napisane przez|написано автором|автор|yazan|كتب"
              + " بواسطة|作者|by)\\s*:?");

  private static final Pattern BODY =
      Pattern.compile(
          "(?iu).*(?:redaktion|redaction|rédaction|redacción|redazione|redactie|redação|redakcja|редакция|admin|webmaster|\\be\\."
              + " ?V\\.|GmbH|\\bInc\\b|\\bLtd\\b|editors?\\b|\\bteam\\b|\\bstaff\\b"
              + "|newsroom|agency|agenc|agentur|magazin|news\\b|online\\b|verlag|media\\b).*");

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?iU)\\b(?:GmbH|Inc|Ltd|LLC|S\\.?A\\.?R\\.?L|S\\.?L|B\\.?V|Sp\\. z|ООО|web ?design)\\b");

  private final PageMeta meta;
  private final SiteName site;
  private final AuthorMarks marks;

  PageAuthors(Document page, PageMeta meta, PageBlocks blocks, PageZone zone, SiteName site) {
    this.meta = meta;
    this.site = site;
    this.marks = new AuthorMarks(page, meta, blocks, zone, site);
  }

  /// Names as written, without “By” and roles, each once; empty when nobody is named.
  List<String> find() {
    List<String> declared = declared();
    boolean persons = !declared.isEmpty() && declared.stream().noneMatch(this::isBody);
    if (persons && declared.stream().allMatch(Bylines::looksPersonal)) {
      return fuller(declared, marks.byline());
    }
    List<String> shown = marks.find();
    boolean better = declared.isEmpty() || shown.stream().allMatch(Bylines::looksPersonal);
    return shown.isEmpty() || !better ? ofSite(declared) : shown;
  }

  /// Without companies that are not the site's: they made the page's design, not its text.
  private List<String> ofSite(List<String> declared) {
    return declared.stream().filter(n -> site.holds(n) || !COMPANY.matcher(n).find()).toList();
  }

  /// The first source in the head that names persons, else the first that names anybody.
  private List<String> declared() {
    List<String> first = List.of();
    for (List<String> source :
        List.of(
            meta.namesOfArticle("author"), meta.namesOfArticle("creator"), inMeta(), labelled())) {
      List<String> names = Bylines.names(source, meta.publisher());
      if (!names.isEmpty() && names.stream().noneMatch(this::isBody)) {
        return names;
      }
      first = first.isEmpty() ? names : first;
    }
    return first;
  }

  /// What the first of the names gives that names few enough to have written one page.
  private List<String> inMeta() {
    for (String name : DECLARED) {
      List<String> found = meta.all(name);
      if (!found.isEmpty() && found.size() <= MOST && !Bylines.names(found, null).isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// The data beside a label such as “Written by” among the labels for sharing.
  private List<String> labelled() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      String label = meta.first("twitter:label" + i).orElse("");
      if (WRITTEN_BY.matcher(label.strip()).matches()) {
        meta.first("twitter:data" + i).ifPresent(names::add);
      }
    }
    return names;
  }

  private static List<String> fuller(List<String> declared, List<String> byline) {
    boolean holdsAll =
        byline.size() > declared.size()
            && declared.stream().allMatch(d -> byline.stream().anyMatch(b -> Bylines.same(b, d)))
            && byline.stream().allMatch(Bylines::looksPersonal);
    return holdsAll ? byline : declared;
  }

  /// True when the name is the site's, or no person's.
  private boolean isBody(String name) {
    return site.holds(name) || BODY.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
