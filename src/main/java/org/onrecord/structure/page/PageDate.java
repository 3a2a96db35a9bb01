package org.onrecord.structure.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// Finds when a page was published: declared, marked up, in its address, or in visible words.
///
/// What is declared as the publication wins, but where it is a time of the world's clock and the
/// page shows the day before or after, the page's own day stands. What is declared as just some
/// date comes after what the page shows beside its heading, since content systems put the last
/// change there.
final class PageDate {
  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d\\d(?![\\d/])");

  private final PageMeta meta;
  private final DeclaredDate declared;
  private final List<DateMark> marks;

  PageDate(Document page, PageMeta meta, PageBlocks blocks, PageZone zone) {
    this.meta = meta;
    boolean monthFirst = monthFirst(page, meta);
    this.declared = new DeclaredDate(meta, monthFirst);
    this.marks = new DateMarks(page, blocks, zone, monthFirst).find();
  }

  /// The day, with its ground; a month where no more is known; unknown when nothing gives it.
  DatedAs find() {
    DatedAs published = declared.published();
    DatedAs address = AddressDate.day(meta.address());
    DateMark shown = best(true);
    if (published != null) {
      return local(published, shown, address);
    }
    DateMark only = markedUp();
    boolean overruled = only != null && !only.near() && shown != null && shown.strength() >= 3;
    if (only != null && !overruled) {
      return only.asDate();
    }
    DatedAs changed = declared.modified();
    if (shown != null && !shown.change() && !isAfter(shown, changed)) {
      return shown.asDate();
    }
    return otherwise(address, changed);
  }

  private DatedAs otherwise(@Nullable DatedAs address, @Nullable DatedAs changed) {
    if (address != null) {
      return address;
    }
    DatedAs uncertain = declared.uncertain();
    if (uncertain != null) {
      return uncertain;
    }
    DateMark any = best(false);
    if (any != null && !isAfter(any, changed)) {
      return any.asDate();
    }
    DatedAs month = declared.month();
    month = month == null ? AddressDate.month(meta.address()) : month;
    return changed != null ? changed : month == null ? DatedAs.UNKNOWN : month;
  }

  /// The day as the page writes it, where the declared time is the world's.
  private static DatedAs local(
      DatedAs published, @Nullable DateMark shown, @Nullable DatedAs address) {
    if (DeclaredDate.isWorldTime(String.valueOf(published.words()))) {
      if (shown != null
          && !shown.marked()
          && !shown.change()
          && shown.strength() >= 2
          && isBeside(published, shown.day())) {
        return shown.asDate();
      }
      if (address != null && isBeside(published, address.from())) {
        return address;
      }
    }
    return published;
  }

  private static boolean isBeside(DatedAs published, @Nullable LocalDate day) {
    LocalDate known = published.from();
    return known != null && day != null && Math.abs(known.toEpochDay() - day.toEpochDay()) == 1;
  }

  /// A page cannot have been published after its last change; such a date is of something else.
  private static boolean isAfter(DateMark mark, @Nullable DatedAs changed) {
    return changed != null && changed.to() != null && mark.day().isAfter(changed.to().plusDays(1));
  }

  /// The one day that markup calls the publication, wherever it stands; null when there are
  /// several.
  private @Nullable DateMark markedUp() {
    DateMark only = null;
    for (DateMark mark : marks) {
      if (mark.strength() >= 6 && !mark.change()) {
        if (only != null && !only.day().equals(mark.day())) {
          return null;
        }
        only = mark;
      }
    }
    return only;
  }

  private @Nullable DateMark best(boolean near) {
    DateMark best = null;
    for (DateMark mark : marks) {
      if ((mark.near() || !near) && (best == null || mark.score() > best.score())) {
        best = mark;
      }
    }
    return best == null || best.score() < (near ? 7 : 0) ? null : best;
  }

  /// Whether 3/4/2024 means March: as the page's other dates show, else as its country writes.
  private static boolean monthFirst(Document page, PageMeta meta) {
    String text = page.body().text();
    if (!hasFigures(text)) {
      return meta.monthFirst();
    }
    Matcher m = FIGURES.matcher(text);
    int first = 0;
    while (m.find()) {
      first += Integer.parseInt(m.group(2)) > 12 ? 1 : Integer.parseInt(m.group(1)) > 12 ? -1 : 0;
    }
    return first == 0 ? meta.monthFirst() : first > 0;
  }

  /// True when a stroke stands between two digits anywhere; most pages have none.
  private static boolean hasFigures(String text) {
    for (int i = text.indexOf('/', 1);
        i > 0 && i + 1 < text.length();
        i = text.indexOf('/', i + 1)) {
      if (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
