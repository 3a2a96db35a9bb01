package org.onrecord.structure.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.text.AnyOf;
import org.onrecord.structure.text.WrittenDate;

/// Finds the dates that a page shows: in `time` and its like, under telling names, in short lines.
///
/// The scores order by three ideas: markup that means publication, a place beside the heading, and
/// words that say publication. Their sizes were set on half of the article set and tried on the
/// other half; see docs/measurements.md.
final class DateMarks {
  private static final int MOST = 2_000;
  private static final int LONGEST = 160;
  private static final Set<String> TIMES = Set.of("time", "relative-time", "time-ago", "abbr");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:publi(?:shed|cation|cado|shdate|shinfo|shtime)|pub-?(?:date|time)|post-?(?:ed|date|time|meta|info|meta-?data)"
              + "|posted-on|entry-(?:date|meta)|article-?(?:date|info|meta|time)|date-?(?:line|time|published|created)?"
              + "|datum|fecha|data|data-?publica\\w*|timestamp|time|created|submitted|updated|meta|byline|info"
              + "|veroeffentlicht|erstellt|docdata|timedata|metadata|calendar|day)(?:$|[\\s_-])");
  private static final AnyOf OF_NAMED =
      AnyOf.of(
          "pub",
          "post",
          "entry",
          "article",
          "dat",
          "fecha",
          "time",
          "created",
          "submitted",
          "meta",
          "byline",
          "info",
          "veroeffentlicht",
          "erstellt",
          "calendar",
          "day");
  private static final Pattern CLOCK = Pattern.compile("[^\\p{L}\\d]{1,3}\\d{1,2}[:.]\\d{2}\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Document page;
  private final PageBlocks blocks;
  private final PageZone zone;
  private final boolean monthFirst;
  private final PagePlace place;
  /// Whether a class or id tells of a date; most come many times.
  private final Map<String, Boolean> named = new HashMap<>();

  private final List<DateMark> marks = new ArrayList<>();

  DateMarks(Document page, PageBlocks blocks, PageZone zone, boolean monthFirst) {
    this.page = page;
    this.blocks = blocks;
    this.zone = zone;
    this.place = new PagePlace(blocks, zone);
    this.monthFirst = monthFirst;
  }

  /// All marks outside comments in page order: those of the markup first, then lines.
  List<DateMark> find() {
    for (Element element : page.body().getAllElements()) {
      if (marks.size() < MOST) {
        fromMarkup(element);
      }
    }
    for (int i = 0; i < blocks.list().size() && marks.size() < MOST; i++) {
      fromBlock(i);
    }
    return marks;
  }

  private void fromMarkup(Element element) {
    String tag = element.normalName();
    String prop = element.attr("itemprop") + " " + element.attr("property");
    boolean isPublished = prop.contains("datePublished") || element.hasAttr("pubdate");
    boolean isChange = prop.contains("dateModified");
    if (TIMES.contains(tag) || isPublished || isChange || element.hasAttr("data-utime")) {
      String name = element.className() + " " + element.id();
      boolean names = isPublished || DateLabels.namesPublication(name);
      int strength = isPublished ? 6 : names ? 5 : 4;
      boolean change = !isPublished && (isChange || DateLabels.namesChange(name));
      machine(element, strength, change);
    } else if (isNamed(element.className()) || isNamed(element.id())) {
      named(element);
    }
  }

  private boolean isNamed(String name) {
    return !name.isEmpty()
        && named.computeIfAbsent(name, n -> OF_NAMED.in(AnyOf.fold(n)) && NAMED.matcher(n).find());
  }

  private void machine(Element element, int strength, boolean change) {
    String text = element.text();
    String attribute = attribute(element);
    LocalDate declared = DeclaredDate.read(attribute, monthFirst);
    if (declared == null && !element.attr("data-utime").isEmpty()) {
      declared = ofSeconds(element.attr("data-utime"));
    }
    WrittenDate seen = text.length() > LONGEST ? null : WrittenDate.first(text, monthFirst);
    boolean asShown =
        seen != null
            && (declared == null || Math.abs(seen.day().toEpochDay() - declared.toEpochDay()) <= 1);
    LocalDate day = asShown && seen != null ? seen.day() : declared;
    if (day != null) {
      String before = before(element);
      boolean later = change || DateLabels.modified(before);
      int extra = DateLabels.published(before) ? 2 : 0;
      add(element, day, asShown ? text : attribute, !asShown, strength + extra, later);
    }
  }

  private static String attribute(Element element) {
    for (String name : List.of("datetime", "content", "title", "data-datetime", "data-date")) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return "";
  }

  private static @Nullable LocalDate ofSeconds(String value) {
    return value.matches("\\d{9,10}")
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(value)), ZoneOffset.UTC)
        : null;
  }

  /// Words of the same block before the element.
  private static String before(Element element) {
    Element parent = element.parent();
    if (parent == null || parent.childNodeSize() > 60) {
      return "";
    }
    String whole = parent.text();
    int at = whole.length() > 300 ? -1 : whole.indexOf(element.text());
    return at <= 0 ? "" : whole.substring(Math.max(0, at - 40), at);
  }

  private void named(Element element) {
    String words = element.text();
    if (words.length() >= 6 && words.length() <= 2 * LONGEST) {
      String name = element.className() + " " + element.id();
      lines(
          element, words, DateLabels.namesPublication(name) ? 4 : 3, DateLabels.namesChange(name));
    }
  }

  private void fromBlock(int i) {
    PageBlock block = blocks.list().get(i);
    String words = block.text();
    if (words.length() >= 6
        && words.length() <= LONGEST
        && (block.heading() == 0 || timed(words))) {
      lines(block.owner(), words, bare(words) ? 2 : 1, false);
    } else if (zone.opensText(i) && words.length() > LONGEST) {
      dateline(block);
    }
  }

  /// True when a time of the day follows the date, as in a stamp; a heading speaks of days without.
  private boolean timed(String words) {
    WrittenDate date = WrittenDate.first(words, monthFirst);
    return date != null && CLOCK.matcher(words.substring(date.end())).lookingAt();
  }

  /// True when little but the date is there.
  private boolean bare(String words) {
    WrittenDate date = WrittenDate.first(words, monthFirst);
    return date != null
        && WORD.matcher(words.substring(0, date.start()) + " " + words.substring(date.end()))
                .results()
                .count()
            <= 6;
  }

  /// “Karlsruhe (12.11.2021). …”, “27.1.2022 – …”
  private void dateline(PageBlock block) {
    String head = block.text().substring(0, 60);
    WrittenDate date = WrittenDate.first(head, monthFirst);
    if (date != null && date.start() <= 25) {
      String after = block.text().substring(date.end());
      if (after.matches("(?s)\\s?[).:–—-].*")) {
        String words = head.substring(date.start(), date.end());
        add(block.owner(), date.day(), words, false, 2, false);
      }
    }
  }

  private void lines(Element element, String words, int strength, boolean change) {
    int last = 0;
    for (WrittenDate date : WrittenDate.all(words, monthFirst)) {
      String before = words.substring(Math.max(last, date.start() - 60), date.start());
      boolean later = DateLabels.modified(before) || change && !DateLabels.published(before);
      int extra = DateLabels.published(before) ? 2 : DateLabels.otherwise(before) ? -3 : 0;
      String shown = words.substring(date.start(), date.end());
      add(element, date.day(), shown, false, strength + extra, later);
      last = date.end();
    }
  }

  private void add(
      Element element, LocalDate day, String words, boolean marked, int strength, boolean change) {
    int cost = place.cost(element);
    if (day.getYear() < DeclaredDate.FIRST_YEAR || cost <= PagePlace.COMMENTS) {
      return;
    }
    int near = place.nearness(element);
    int score = strength * 2 + near + cost - (change ? 3 : 0);
    boolean beside = near >= 3 && cost == 0 || near >= 5 && cost >= -5 && strength >= 4;
    marks.add(new DateMark(day, words, marked, strength, score, beside, change));
  }
}
