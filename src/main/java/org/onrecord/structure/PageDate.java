package org.onrecord.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// Finds when a page was published: declared, marked up, in its address, or in visible words.
final class PageDate {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-](20\\d\\d|199\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(3[01]|[12]\\d|0[1-9])(?:[/_.-]|$)");
  private static final Pattern COMPACT =
      Pattern.compile("^(20\\d\\d|19\\d\\d)(0[1-9]|1[0-2])(3[01]|[12]\\d|0[1-9])");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?iu).*(?:updated?|modified|aktualisiert|mise? à"
              + " jour|actualiz|aggiornat|обновлен|geändert|atualizad).*");

  private static final List<String> PUBLISHED =
      List.of(
          "time[itemprop~=datePublished], [itemprop=datePublished], [itemprop=dateCreated]",
          "time[pubdate], time[class~=(?i)publish|entry-date|posted|pubdate|created]",
          "article header time[datetime], .entry-meta time[datetime], .post-meta time[datetime],"
              + " .byline time[datetime]",
          "article time[datetime], main time[datetime]",
          "time[datetime]",
          "abbr.published[title], abbr[data-utime], .published[title]");

  private static final List<String> MARKED =
      List.of(
          "[class~=(?i)(^|[\\s_-])(publi(shed|cation|cado|shdate|sh-date)|pub-?date|post-?date|posted-on|entry-date|article-date|date-?line|post__date|article__date|datepublished|veroeffentlicht)]",
          "[class~=(?i)(^|[\\s_-])(date|datum|fecha|data|timestamp|time|datetime|created|submitted|updated|post-?meta|entry-meta|meta|byline|article-?info|post-?info|info)([\\s_-]|$)]",
          "[id~=(?i)(^|[\\s_-])(date|datum|fecha|pubdate|timestamp|meta)([\\s_-]|$)]");

  private final Document page;
  private final PageMeta meta;
  private final PageBlocks blocks;
  private final boolean[] text;

  PageDate(Document page, PageMeta meta, PageBlocks blocks, boolean[] text) {
    this.page = page;
    this.meta = meta;
    this.blocks = blocks;
    this.text = text;
  }

  /// The day, with its ground; unknown when nothing gives it.
  DatedAs find() {
    DatedAs declared = declared();
    if (declared != null) {
      return declared;
    }
    Matcher address = IN_ADDRESS.matcher(meta.address());
    if (address.find()) {
      LocalDate day = iso(address.group(1) + "-" + address.group(2) + "-" + address.group(3));
      if (day != null) {
        return DatedAs.day(day, DatedAs.Ground.LOCATION, address.group());
      }
    }
    DatedAs marked = marked();
    if (marked != null) {
      return marked;
    }
    DatedAs visible = visible();
    return visible == null ? lastResort() : visible;
  }

  private @Nullable DatedAs declared() {
    for (String property : List.of("datePublished", "dateCreated")) {
      DatedAs found = metadata(meta.ofArticle(property));
      if (found != null) {
        return found;
      }
    }
    for (String value :
        meta.all(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "sailthru.date",
            "parsely-pub-date",
            "rnews:datePublished",
            "prism.publicationDate",
            "originalpublicationdate",
            "og:published_time",
            "bt:pubDate",
            "ptime",
            "displaydate",
            "timestamp",
            "cXenseParse:recs:publishtime",
            "article.published",
            "published-date",
            "pub_date",
            "last-published",
            "article_date_original",
            "dateCreated",
            "article:post_date",
            "created",
            "release_date",
            "og:pubdate")) {
      DatedAs found = metadata(value);
      if (found != null) {
        return found;
      }
    }
    for (String query : PUBLISHED) {
      for (Element e : page.select(query)) {
        DatedAs found = inComments(e) ? null : metadata(value(e));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private @Nullable DatedAs marked() {
    DatedAs modified = null;
    for (String query : MARKED) {
      for (Element e : page.select(query)) {
        String words = e.text();
        if (words.length() <= 200 && words.length() >= 6 && !inComments(e)) {
          DatedAs found = words(words);
          if (found != null && !MODIFIED.matcher(words).matches()) {
            return found;
          }
          modified = modified == null ? found : modified;
        }
      }
    }
    return modified;
  }

  /// A short block around the beginning of the text that holds a date.
  private @Nullable DatedAs visible() {
    int first = 0;
    while (first < text.length && !text[first]) {
      first++;
    }
    int from = first == text.length ? 0 : Math.max(0, first - 25);
    int to = Math.min(text.length, first == text.length ? 40 : first + 4);
    for (int i = to - 1; i >= from; i--) {
      DatedAs found = shortBlock(blocks.list().get(i), 160);
      if (found != null) {
        return found;
      }
    }
    for (int i = to; i < text.length; i++) {
      DatedAs found = shortBlock(blocks.list().get(i), 90);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable DatedAs shortBlock(PageBlock block, int limit) {
    String words = block.text();
    return words.length() <= limit && !inComments(block.owner()) ? words(words) : null;
  }

  private DatedAs lastResort() {
    for (String value :
        List.of(
            meta.ofArticle("dateModified"),
            meta.first(
                    "article:modified_time",
                    "og:updated_time",
                    "dateModified",
                    "last-modified",
                    "dcterms.modified",
                    "lastmod")
                .orElse(""))) {
      DatedAs found = metadata(value);
      if (found != null) {
        return found;
      }
    }
    return DatedAs.UNKNOWN;
  }

  private static boolean inComments(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (PageHints.isComments(e)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable DatedAs metadata(String value) {
    LocalDate day = day(value);
    return day == null ? null : DatedAs.day(day, DatedAs.Ground.METADATA, value.strip());
  }

  private @Nullable LocalDate day(String value) {
    String trimmed = value.strip();
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.find()) {
      return iso(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
    }
    WrittenDate written = WrittenDate.first(trimmed, meta.monthFirst());
    return written == null || written.day().getYear() < 1990 ? null : written.day();
  }

  private @Nullable DatedAs words(String words) {
    WrittenDate written = WrittenDate.first(words, meta.monthFirst());
    if (written == null || written.day().getYear() < 1990) {
      return null;
    }
    return DatedAs.day(
        written.day(), DatedAs.Ground.EXPLICIT, words.substring(written.start(), written.end()));
  }

  private static @Nullable LocalDate iso(String value) {
    try {
      return LocalDate.parse(value);
    } catch (java.time.DateTimeException none) {
      return null;
    }
  }
}
