package org.onrecord.structure.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.structure.text.WrittenDate;
import org.onrecord.structure.text.WrittenMonth;

/// Dates that the head of a page declares: in JSON-LD and in meta elements.
final class DeclaredDate {
  /// The first year of the web.
  static final int FIRST_YEAR = 1990;

  private static final Pattern COMPACT =
      Pattern.compile("^(20\\d\\d|19\\d\\d)(0[1-9]|1[0-2])(3[01]|[12]\\d|0[1-9])(?!\\d{3}$)");
  private static final Pattern MONTH = Pattern.compile("^(20\\d\\d|19\\d\\d)[-/](1[0-2]|0[1-9])$");
  private static final Pattern WORLD_TIME =
      Pattern.compile("(?i).*\\d{2}:?\\d{2}(?::?\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|GMT|UTC|[+-]00:?00)$");

  /// Names that say publication and nothing else.
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "article.published",
    "datePublished",
    "og:published_time",
    "publishdate",
    "publish-date",
    "publish_date",
    "publish_time",
    "published_time",
    "published_at",
    "published-date",
    "publication_date",
    "publication-date",
    "publicationdate",
    "article:publication_date",
    "article_date_original",
    "article-publication-date",
    "article:post_date",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "sailthru.date",
    "parsely-pub-date",
    "rnews:datePublished",
    "prism.publicationDate",
    "bt:pubDate",
    "pubdate",
    "pub_date",
    "og:pubdate",
    "ptime",
    "displaydate",
    "cXenseParse:recs:publishtime",
    "cxenseparse:publishtime",
    "shareaholic:article_published_time",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.dateSubmitted",
    "release_date",
    "og:release_date",
    "video:release_date",
    "dc.date.published",
    "mediator_published_time",
    "hearst.published"
  };

  /// Names that content systems also use for the last change or for the file.
  private static final String[] UNCERTAIN = {
    "date",
    "dc.date",
    "dc:date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "dateCreated",
    "uploadDate",
    "created",
    "timestamp",
    "article_date",
    "last-published"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "dateModified",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "bt:modDate",
    "dateUpdate"
  };

  private final PageMeta meta;
  private final boolean monthFirst;

  DeclaredDate(PageMeta meta, boolean monthFirst) {
    this.meta = meta;
    this.monthFirst = monthFirst;
  }

  /// What is declared as the publication, or null; a whole day before a month.
  @Nullable DatedAs published() {
    DatedAs found = day(List.of(meta.ofArticle("datePublished")));
    found = found == null ? day(meta.all(PUBLISHED)) : found;
    return found == null ? day(List.of(meta.ofArticle("dateCreated"))) : found;
  }

  /// What is declared as some date of the page, or null.
  @Nullable DatedAs uncertain() {
    return day(meta.all(UNCERTAIN));
  }

  /// What is declared as the last change, or null.
  @Nullable DatedAs modified() {
    DatedAs found = day(List.of(meta.ofArticle("dateModified")));
    return found == null ? day(meta.all(MODIFIED)) : found;
  }

  /// The month that is declared as that of publication, or null.
  @Nullable DatedAs month() {
    for (String value : List.of(meta.ofArticle("datePublished"), String.join(" ", first()))) {
      Matcher m = MONTH.matcher(value.strip());
      if (m.matches()) {
        return WrittenMonth.of(
            Integer.parseInt(m.group(1)),
            Integer.parseInt(m.group(2)),
            DatedAs.Ground.METADATA,
            value.strip());
      }
    }
    return null;
  }

  private List<String> first() {
    return meta.all(PUBLISHED).stream().limit(1).toList();
  }

  private @Nullable DatedAs day(List<String> values) {
    for (String value : values) {
      LocalDate day = read(value, monthFirst);
      if (day != null) {
        return DatedAs.day(day, DatedAs.Ground.METADATA, value.strip());
      }
    }
    return null;
  }

  /// The day of a machine's or a writer's date, or null.
  static @Nullable LocalDate read(String value, boolean monthFirst) {
    String trimmed = value.strip();
    if (trimmed.isEmpty() || trimmed.length() > 200) {
      return null;
    }
    Matcher compact = COMPACT.matcher(trimmed);
    String spelt =
        compact.find()
            ? compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3)
            : trimmed;
    WrittenDate written = WrittenDate.first(spelt, monthFirst);
    return written == null || written.day().getYear() < FIRST_YEAR ? null : written.day();
  }

  /// True when the value is a time of the world's clock, whose day may not be the page's own.
  static boolean isWorldTime(String value) {
    return WORLD_TIME.matcher(value.strip()).matches();
  }
}
