package org.onrecord.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.vocabulary.Tokens;

/// Finds dates in text in English, French, Spanish, Russian, Arabic, Chinese, German, Portuguese
/// and Italian: days, ranges of days, months, years, and words such as “recently”.
///
/// Immutable and safe for threads.
public final class DateReader {
  private final DateWords words = new DateWords();
  private final NumericDates numeric = new NumericDates();

  /// The dates of a text, in order, without overlap.
  ///
  /// A day without a year takes the year that brings it nearest to the anchor, as it looks back
  /// (eight months) or ahead (four); without an anchor it has no bounds. Words such as “recently”
  /// or “on Sunday” stay imprecise: not after the anchor. A day and month in doubt (03/04/2024) is
  /// the range of both readings unless another date of the text shows the order.
  ///
  /// @param anchor day on which the text was published, or null when unknown
  public List<FoundDate> find(String text, @Nullable LocalDate anchor) {
    Tokens tokens = Tokens.of(text);
    NumericDates.Order order = numeric.order(tokens);
    List<FoundDate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      DateParts parts = at(tokens, i, order);
      if (parts == null) {
        i++;
        continue;
      }
      int first = withWeekday(tokens, i);
      int start = tokens.start(first);
      int end = tokens.end(parts.last());
      found.add(new FoundDate(start, end, parts.resolve(anchor, text.substring(start, end))));
      i = parts.last() + 1;
    }
    return found;
  }

  private @Nullable DateParts at(Tokens tokens, int i, NumericDates.Order order) {
    char c = tokens.form(i).charAt(0);
    if (Character.isDigit(c)) {
      DateParts parts = numeric.at(tokens, i, order);
      return parts == null ? dayFirst(tokens, i) : parts;
    }
    if (ChineseDates.mayBegin(c)) {
      return ChineseDates.at(tokens, i);
    }
    DateParts parts = monthFirst(tokens, i);
    if (parts == null) {
      parts = year(tokens, i);
    }
    return parts == null ? RelativeDates.at(tokens, i, words) : parts;
  }

  private int withWeekday(Tokens tokens, int i) {
    boolean joined =
        i > 0 && words.isWeekday(tokens.form(i - 1)) && tokens.gapBefore(i).length() <= 2;
    return joined ? i - 1 : i;
  }

  /// “29 July 2024”, “29. Juli 2024”, “1er août 2024”, “29-31 July”, “29 July to 8 August 2024”.
  private @Nullable DateParts dayFirst(Tokens tokens, int i) {
    int day = dayNumber(tokens.form(i));
    if (day < 1 || joinedBefore(tokens, i)) {
      return ChineseDates.at(tokens, i);
    }
    int next = i + 1;
    int lastDay = day;
    if (isTo(tokens, next) >= 0) {
      int to = isTo(tokens, next);
      int second = to < tokens.count() ? dayNumber(tokens.form(to)) : 0;
      if (second > day) {
        lastDay = second;
        next = to + 1;
      }
    }
    next = skipBetween(tokens, next);
    Month month = words.month(tokens, next);
    if (month == null || !tokens.gapBefore(next).matches("[\\s.]{0,2}|-")) {
      return ChineseDates.at(tokens, i);
    }
    int monthAt = next;
    next += words.monthWords(tokens, next);
    int yearAt = yearAt(tokens, next);
    if (words.doubtful(tokens, monthAt) && yearAt < 0) {
      return null;
    }
    Integer year = yearAt < 0 ? null : Integer.valueOf(tokens.form(yearAt));
    int last = yearAt < 0 ? next - 1 : yearAt;
    if (lastDay > day) {
      return DateParts.range(last, year, month, day, month, lastDay);
    }
    DateParts single = DateParts.day(last, year, month, day);
    DateParts range = single == null ? null : rangeOn(tokens, single, last + 1);
    return range == null ? single : range;
  }

  /// “… to 8 August 2024” after a day; null when no second day follows.
  private @Nullable DateParts rangeOn(Tokens tokens, DateParts first, int next) {
    int to = isTo(tokens, next);
    if (to < 0 || to >= tokens.count() || tokens.form(to - 1).equals("and")) {
      return null;
    }
    int day = dayNumber(tokens.form(to));
    Month month = day < 1 ? null : words.month(tokens, skipBetween(tokens, to + 1));
    if (month == null) {
      return null;
    }
    int monthAt = skipBetween(tokens, to + 1);
    int after = monthAt + words.monthWords(tokens, monthAt);
    int yearAt = yearAt(tokens, after);
    Integer year = yearAt < 0 ? first.year() : Integer.valueOf(tokens.form(yearAt));
    int last = yearAt < 0 ? after - 1 : yearAt;
    return DateParts.range(last, year, first.month(), first.day(), month, day);
  }

  /// “July 29, 2024”, “July 29–August 8”, “July 2024”, “in July”.
  private @Nullable DateParts monthFirst(Tokens tokens, int i) {
    Month month = words.month(tokens, i);
    if (month == null || i > 0 && number(tokens.form(i - 1)) >= 0) {
      return null;
    }
    int next = i + words.monthWords(tokens, i);
    int yearAt = yearAt(tokens, skipBetween(tokens, next));
    if (yearAt >= 0) {
      return DateParts.month(yearAt, Integer.valueOf(tokens.form(yearAt)), month);
    }
    if (words.doubtful(tokens, i)) {
      return null;
    }
    int day = next < tokens.count() ? dayNumber(tokens.form(next)) : 0;
    if (day > 0 && tokens.gapBefore(next).matches("\\.?\\s")) {
      return dayAfterMonth(tokens, month, day, next);
    }
    boolean in = i > 0 && DateWords.IN_YEAR.contains(tokens.form(i - 1));
    boolean whole = !words.isShortMonth(tokens.form(i)) || tokens.form(i).equals("may");
    return in && whole ? DateParts.month(next - 1, null, month) : null;
  }

  private @Nullable DateParts dayAfterMonth(Tokens tokens, Month month, int day, int dayAt) {
    int next = dayAt + 1;
    int to = isTo(tokens, next);
    if (to >= 0 && to < tokens.count()) {
      Month second = words.month(tokens, to);
      int secondAt = second == null ? to : to + words.monthWords(tokens, to);
      int lastDay = secondAt < tokens.count() ? dayNumber(tokens.form(secondAt)) : 0;
      if (lastDay > 0 && (second != null || lastDay > day)) {
        int yearAt = yearAt(tokens, secondAt + 1);
        Integer year = yearAt < 0 ? null : Integer.valueOf(tokens.form(yearAt));
        int last = yearAt < 0 ? secondAt : yearAt;
        return DateParts.range(last, year, month, day, second == null ? month : second, lastDay);
      }
    }
    int yearAt = yearAt(tokens, next);
    Integer year = yearAt < 0 ? null : Integer.valueOf(tokens.form(yearAt));
    return DateParts.day(yearAt < 0 ? dayAt : yearAt, year, month, day);
  }

  /// “in 2023”, “since 2019”, “before 2020”.
  private static @Nullable DateParts year(Tokens tokens, int i) {
    int next = i + 1;
    if (next >= tokens.count() || !isYear(tokens.form(next)) || joinedAfter(tokens, next)) {
      return null;
    }
    String word = tokens.form(i);
    if (!tokens.gapBefore(next).isBlank()) {
      return null;
    }
    int year = Integer.parseInt(tokens.form(next));
    if (DateWords.IN_YEAR.contains(word)) {
      return DateParts.year(next, year, Precision.YEAR);
    }
    if (DateWords.SINCE.contains(word)) {
      return DateParts.year(next, year, Precision.NOT_BEFORE);
    }
    return DateWords.BEFORE.contains(word) ? DateParts.year(next, year, Precision.NOT_AFTER) : null;
  }

  /// The word after “to” or a dash, or -1 when there is neither.
  private static int isTo(Tokens tokens, int next) {
    if (next >= tokens.count()) {
      return -1;
    }
    String gap = tokens.gapBefore(next).strip();
    if (gap.equals("-") || gap.equals("–") || gap.equals("—")) {
      return next;
    }
    return gap.isEmpty() && DateWords.TO.contains(tokens.form(next)) ? next + 1 : -1;
  }

  private static int skipBetween(Tokens tokens, int next) {
    int at = next;
    while (at < tokens.count() && at < next + 2 && DateWords.BETWEEN.contains(tokens.form(at))) {
      at++;
    }
    return at;
  }

  /// Where the year stands that follows from `next` on, or -1.
  private static int yearAt(Tokens tokens, int next) {
    int at = skipBetween(tokens, next);
    if (at >= tokens.count() || !isYear(tokens.form(at)) || joinedAfter(tokens, at)) {
      return -1;
    }
    return tokens.gapBefore(at).matches("[.,،]?\\s{0,2}|-") ? at : -1;
  }

  private static boolean isYear(String form) {
    if (form.length() != 4) {
      return false;
    }
    int value = number(form);
    return value >= 1900 && value < 2100;
  }

  private static boolean joinedAfter(Tokens tokens, int word) {
    int end = tokens.end(word);
    String text = tokens.text();
    return end + 1 < text.length()
        && "/".indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  private static boolean joinedBefore(Tokens tokens, int word) {
    int start = tokens.start(word);
    return start > 0 && "/.,:$€£".indexOf(tokens.text().charAt(start - 1)) >= 0;
  }

  /// The day in “29”, “29th”, “1er”, “1º”; 0 when it is none.
  static int dayNumber(String form) {
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String rest = form.substring(digits);
    boolean ordinal =
        switch (rest) {
          case "", "st", "nd", "rd", "th", "er", "o", "a", "го" -> true;
          default -> false;
        };
    int day = ordinal ? number(form.substring(0, digits)) : 0;
    return day <= 31 ? day : 0;
  }

  /// The value of digits of any script, or -1.
  static int number(String form) {
    if (form.isEmpty() || !Character.isDigit(form.charAt(0))) {
      return -1; // most words; an exception for each was most of the time
    }
    try {
      return Integer.parseInt(form);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// The day of these parts, or null when the calendar has none.
  static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// All days of a month.
  static DatedAs wholeMonth(YearMonth month, @Nullable String text) {
    return new DatedAs(
        month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Ground.EXPLICIT, text);
  }
}
