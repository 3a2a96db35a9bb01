package org.onrecord.structure.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.structure.text.AnyOf;
import org.onrecord.structure.text.Bylines;
import org.onrecord.structure.text.WrittenDate;

/// Finds the authors that a page shows: marked up near the heading, else in a visible byline.
final class AuthorMarks {
  private static final int LONGEST = 120;
  private static final int MOST_NAMES = 8;
  private static final int MOST = 2_000;
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:author|byline|autor|writer|contributor)s?[-_]{0,2}(?:full)?name");
  private static final AnyOf OF_NAME = AnyOf.of("name");
  private static final Pattern REL = Pattern.compile("(?i).*\\bauthor\\b.*");
  private static final Pattern PROPERTY = Pattern.compile("(?:schema:)?author|dc:creator");
  private static final Pattern BY_DATE =
      Pattern.compile(
          "^\\W*(?:\\d{1,2}[:.]\\d{2}\\W*)?(?:uhr|h)?[\\s|,•·–—-]+(?<name>[^|•·\\d]{4,40})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Addresses of the pages that sites give their writers and members.
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)/(?:members?|users?|profiles?|profil|authors?|autor(?:en|es|in)?|auteurs?|autori|mitglied(?:er)?)"
              + "/[^/]+/?$");

  private final Document page;
  private final PageMeta meta;
  private final PageBlocks blocks;
  private final PageZone zone;
  private final SiteName site;
  private final PagePlace place;
  private @Nullable List<Mark> marks;

  AuthorMarks(Document page, PageMeta meta, PageBlocks blocks, PageZone zone, SiteName site) {
    this.page = page;
    this.meta = meta;
    this.blocks = blocks;
    this.zone = zone;
    this.site = site;
    this.place = new PagePlace(blocks, zone);
  }

  private record Mark(Element element, int score, boolean near) {}

  /// Names in markup, else in words, else nobody.
  List<String> find() {
    List<String> marked = marked();
    return marked.isEmpty() ? visible() : marked;
  }

  /// Names of the byline beside the heading alone.
  List<String> byline() {
    List<Mark> near = marks().stream().filter(Mark::near).toList();
    List<String> names = best(near);
    return names.isEmpty() ? nearLines() : names;
  }

  private List<String> marked() {
    List<Mark> all = marks();
    List<String> near = best(all.stream().filter(Mark::near).toList());
    if (!near.isEmpty()) {
      return near;
    }
    List<Mark> far = all.stream().filter(m -> !m.near() && m.score() > 2).toList();
    Set<List<String>> different = new LinkedHashSet<>();
    for (Mark mark : far) {
      List<String> names = names(List.of(words(mark.element())));
      if (!names.isEmpty()) {
        different.add(names);
      }
    }
    return different.size() <= 2 ? best(far) : List.of();
  }

  private List<Mark> marks() {
    List<Mark> known = marks;
    if (known == null) {
      known = lookForMarks();
      marks = known;
    }
    return known;
  }

  private List<Mark> lookForMarks() {
    List<Mark> marks = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      int strength = Math.max(strength(element), profile(element));
      if (strength > 0 && marks.size() < MOST && !words(element).isEmpty()) {
        int cost = place.cost(element);
        int near = place.nearness(element);
        boolean other = isTeaser(element);
        boolean trusted = !other && (cost == 0 || cost > PagePlace.COMMENTS && strength >= 4);
        if (trusted) {
          int score = strength * 2 + near + cost;
          marks.add(new Mark(element, score, near >= 3 && score >= 7));
        }
      }
    }
    return marks;
  }

  private static boolean namesAuthor(String className) {
    return !className.isEmpty()
        && OF_NAME.in(AnyOf.fold(className))
        && NAME.matcher(className).find();
  }

  /// A link beside the heading to somebody's own page.
  private int profile(Element element) {
    boolean link =
        element.normalName().equals("a")
            && (element.hasClass("username") || PROFILE.matcher(element.attr("href")).find());
    return link && place.nearness(element) >= 3 ? 4 : 0;
  }

  /// True in what points to another article, whose author is another.
  private boolean isTeaser(Element element) {
    Element teaser = element.closest("[class~=(?i)\\bteaser\\b]");
    return teaser != null && !zone.holdsHead(teaser) && teaser.selectFirst("h2, h3, h4") != null;
  }

  private static int strength(Element element) {
    String prop = element.attr("itemprop");
    Element parent = element.parent();
    boolean ofAuthor = parent != null && parent.attr("itemprop").contains("author");
    if (prop.equals("name") && ofAuthor || namesAuthor(element.className())) {
      return 6;
    }
    if (prop.contains("author")
        || element.hasAttr("rel") && REL.matcher(element.attr("rel")).matches()) {
      return 5;
    }
    if (element.hasClass("fn") || PROPERTY.matcher(element.attr("property")).matches()) {
      return 4;
    }
    if (element.normalName().equals("a") && parent != null && inAuthor(parent)) {
      return 4;
    }
    return PageHints.isAuthor(element) ? 3 : 0;
  }

  private static boolean inAuthor(Element element) {
    Element parent = element.parent();
    return PageHints.isAuthor(element) || parent != null && PageHints.isAuthor(parent);
  }

  private static String words(Element element) {
    String text = element.hasText() ? element.text() : element.attr("content");
    return text.length() > LONGEST ? "" : JsonLd.clean(text);
  }

  /// Names in the mark with the highest score, and in marks of its kind beside it.
  private List<String> best(List<Mark> marks) {
    Mark best = null;
    for (Mark mark : marks) {
      boolean names = !names(List.of(words(mark.element()))).isEmpty();
      if (names && (best == null || mark.score() > best.score())) {
        best = mark;
      }
    }
    return best == null ? List.of() : withNeighbours(best, marks);
  }

  private List<String> withNeighbours(Mark best, List<Mark> marks) {
    List<String> texts = new ArrayList<>();
    for (Mark mark : marks) {
      boolean same = Math.abs(mark.score() - best.score()) <= 1;
      if (same && isNeighbour(best.element(), mark.element())) {
        texts.add(words(mark.element()));
      }
    }
    List<String> names = names(texts);
    return names.size() <= MOST_NAMES ? names : names(List.of(words(best.element())));
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private static boolean isNeighbour(Element a, Element b) {
    for (Element up = a; up != null && up != a.root(); up = up.parent()) {
      if (up == b) {
        return true;
      }
      if (up != a
          && up.text().length() <= 3 * LONGEST
          && (up == b.parent() || isGrandchild(b, up))) {
        return true;
      }
      if (up != a && up.text().length() > 3 * LONGEST) {
        return false;
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, not its equal
  private static boolean isGrandchild(Element element, Element of) {
    Element parent = element.parent();
    return parent != null && parent.parent() == of;
  }

  private List<String> names(List<String> texts) {
    List<String> names = Bylines.names(texts, meta.publisher());
    return names.size() == 1 && site.isCalled(names.getFirst()) ? List.of() : names;
  }

  private List<String> visible() {
    List<String> near = nearLines();
    if (!near.isEmpty()) {
      return near;
    }
    for (int i = 0; i < blocks.list().size(); i++) {
      List<String> names = line(i);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private List<String> nearLines() {
    for (int i = 0; i < blocks.list().size(); i++) {
      if (zone.nearness(i) >= 3) {
        List<String> names = line(i);
        names = names.isEmpty() ? besideDate(i) : names;
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private List<String> line(int i) {
    PageBlock block = blocks.list().get(i);
    if (block.text().length() > LONGEST || place.cost(block.owner()) < 0) {
      return List.of();
    }
    return Bylines.afterBy(block.text());
  }

  /// “25.10.2022 – Jane Roe”
  private List<String> besideDate(int i) {
    PageBlock block = blocks.list().get(i);
    String words = block.text();
    @Nullable WrittenDate date = words.length() > 90 ? null : WrittenDate.first(words, false);
    if (date == null || place.cost(block.owner()) < 0) {
      return List.of();
    }
    var after = BY_DATE.matcher(words.substring(date.end()));
    List<String> names = after.matches() ? names(List.of(after.group("name"))) : List.of();
    boolean shouted = words.substring(date.end()).chars().noneMatch(Character::isLowerCase);
    return !shouted && names.stream().allMatch(Bylines::looksPersonal) ? names : List.of();
  }
}
