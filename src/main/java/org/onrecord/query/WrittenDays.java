package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.dating.DateReader;
import org.onrecord.dating.FoundDate;
import org.onrecord.index.Query.DateRange;

/// Reads a value of `said:` or `published:`: as the language writes days, or as people do.
final class WrittenDays {
  /// What a value was read as.
  ///
  /// @param ranges one, or two where day and month may be exchanged
  /// @param mended true when it is not written as the language writes days
  /// @param swapped true when its end lies before its beginning
  record Reading(List<DateRange> ranges, boolean mended, boolean swapped) {
    Reading {
      ranges = List.copyOf(ranges);
    }
  }

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

  private static final Pattern QUARTER =
      Pattern.compile("(?:([0-9]{4})[-/ ]?[qQ]([1-4])|[qQ]([1-4])[-/ ]?([0-9]{4}))");

  private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");

  /// “2024.07”, “2024/7”, “07/2024”.
  private static final Pattern YEAR_MONTH =
      Pattern.compile("([12][0-9]{3})[./]([0-9]{1,2})|([0-9]{1,2})[-./]([12][0-9]{3})");

  /// Day and month in figures, either of which may be the other.
  private static final Pattern DOUBTFUL =
      Pattern.compile("([0-9]{1,2})([-/])([0-9]{1,2})\\2([12][0-9]{3}|[0-9]{2})");

  /// What stands between the ends of a range, surest first: where there is a gap about a dash it
  /// joins days, else years.
  private static final List<Pattern> BETWEEN =
      List.of(
          Pattern.compile("\\s*(?:\\.{2,3}|…)\\s*"),
          Pattern.compile(
              "\\s+(?:to|till|until|through|and|au|à|et|al|a|hasta|y|по|до|и|bis|und|إلى|[-–—])\\s+",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          Pattern.compile("\\s*(?:[–—~至到]|(?<=[0-9])[-/](?=[0-9]{4}(?:$|[-/.])))\\s*"));

  private static final Pattern FROM =
      Pattern.compile(
          "(?:from|between|de|du|desde|entre|с|между|من|بين)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SIGN = Pattern.compile("(>=|<=|>|<)\\s*(.+)");
  private static final Pattern BOUND = Pattern.compile("(\\S+)\\s+(.+)");
  private static final Pattern TRAILING = Pattern.compile("(.+[^-+\\s])\\s*(?:\\+|-|–)");

  private static final Set<String> UNKNOWN =
      Set.of("unknown", "undated", "none", "no date", "without a date");

  private static final int NO_MONTH = 99;

  /// Reads any value; immutable and safe for threads.
  static final WrittenDays READER = new WrittenDays();

  private final DateReader dates = new DateReader();

  private WrittenDays() {}

  /// What a value means; empty when it is no date, or one of two in a range or behind a word.
  Optional<Reading> read(String written) {
    String value = written.strip();
    if (UNKNOWN.contains(value.toLowerCase(Locale.ROOT))) {
      boolean asWritten = value.equalsIgnoreCase("unknown");
      return Optional.of(new Reading(List.of(new DateRange(null, null, true)), !asWritten, false));
    }
    Optional<Reading> plain = plain(value);
    return plain.isPresent() ? plain : mended(value);
  }

  /// Days as short as the language writes them.
  static String shown(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    String unknown = range.undated() ? (from == null && to == null ? "unknown" : ",unknown") : "";
    boolean years = (from == null || from.getDayOfYear() == 1) && (to == null || endsYear(to));
    boolean months =
        (from == null || from.getDayOfMonth() == 1)
            && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
    String first = from == null ? "" : from.toString().substring(0, years ? 4 : months ? 7 : 10);
    String last = to == null ? "" : to.toString().substring(0, years ? 4 : months ? 7 : 10);
    boolean one = first.equals(last);
    return (one ? first : first + ".." + last) + unknown;
  }

  private static boolean endsYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  /// A day, month or year, or two of them with `..` between.
  private static Optional<Reading> plain(String value) {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots).strip();
    String to = dots < 0 ? value : value.substring(dots + 2).strip();
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    DateRange first = from.isEmpty() ? DateRange.OPEN : iso(from);
    DateRange last = to.isEmpty() ? DateRange.OPEN : iso(to);
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(range(first, last, false, from.isEmpty(), to.isEmpty()));
  }

  private static Reading range(
      DateRange first, DateRange last, boolean mended, boolean openFrom, boolean openTo) {
    LocalDate from = openFrom ? null : first.from();
    LocalDate to = openTo ? null : last.to();
    boolean swapped = from != null && to != null && to.isBefore(from);
    DateRange range =
        swapped ? new DateRange(last.from(), first.to(), false) : new DateRange(from, to, false);
    return new Reading(List.of(range), mended || swapped, swapped);
  }

  private Optional<Reading> mended(String value) {
    Optional<Reading> open = open(value);
    if (open.isPresent()) {
      return open;
    }
    List<DateRange> one = ranges(value);
    if (!one.isEmpty()) {
      return Optional.of(new Reading(one, true, false));
    }
    Matcher opened = FROM.matcher(value);
    String bare = opened.lookingAt() ? value.substring(opened.end()) : value;
    return BETWEEN.stream().flatMap(b -> between(bare, b).stream()).findFirst();
  }

  /// “since 2024”, “before July 2024”, “>2024”, “2024-”.
  private Optional<Reading> open(String value) {
    Matcher sign = SIGN.matcher(value);
    if (sign.matches()) {
      String word =
          switch (sign.group(1)) {
            case ">" -> "after";
            case ">=" -> "since";
            case "<" -> "before";
            default -> "until";
          };
      return bounded(word, sign.group(2));
    }
    Matcher bound = BOUND.matcher(value);
    if (bound.matches() && DayBounds.isBound(bound.group(1))) {
      return bounded(bound.group(1).toLowerCase(Locale.ROOT), bound.group(2));
    }
    Matcher trailing = TRAILING.matcher(value);
    return trailing.matches() ? bounded("since", trailing.group(1)) : Optional.empty();
  }

  private Optional<Reading> bounded(String word, String date) {
    List<DateRange> days = ranges(date);
    if (days.size() != 1) {
      return Optional.empty();
    }
    DateRange only = days.getFirst();
    return Optional.of(
        new Reading(List.of(DayBounds.of(word, only.from(), only.to())), true, false));
  }

  private Optional<Reading> between(String value, Pattern separator) {
    Matcher matcher = separator.matcher(value);
    while (matcher.find()) {
      String from = value.substring(0, matcher.start()).strip();
      String to = value.substring(matcher.end()).strip();
      List<DateRange> last = ranges(to);
      List<DateRange> first = firstOf(from, last);
      boolean both = first.size() == 1 && last.size() == 1;
      boolean one = (from.isEmpty() && last.size() == 1) || (to.isEmpty() && first.size() == 1);
      if (both || one) {
        return Optional.of(
            range(
                from.isEmpty() ? DateRange.OPEN : first.getFirst(),
                to.isEmpty() ? DateRange.OPEN : last.getFirst(),
                true,
                from.isEmpty(),
                to.isEmpty()));
      }
    }
    return Optional.empty();
  }

  /// The beginning of a range; without a year it takes that of the end.
  private List<DateRange> firstOf(String from, List<DateRange> last) {
    List<DateRange> first = ranges(from);
    LocalDate end = last.size() == 1 ? last.getFirst().to() : null;
    return first.isEmpty() && end != null && !from.isEmpty()
        ? ranges(from + " " + end.getYear())
        : first;
  }

  /// The days of one date: none when it is no date, two where day and month may be exchanged.
  private List<DateRange> ranges(String written) {
    String value = written.strip();
    DateRange iso = iso(value);
    if (iso == null) {
      iso = figures(value);
    }
    if (iso != null) {
      return List.of(iso);
    }
    Matcher doubtful = DOUBTFUL.matcher(value);
    if (doubtful.matches()) {
      return dayAndMonth(
          year(doubtful.group(4)),
          Integer.parseInt(doubtful.group(1)),
          Integer.parseInt(doubtful.group(3)));
    }
    return named(value);
  }

  /// “24” is 2024.
  private static int year(String digits) {
    return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
  }

  private static List<DateRange> dayAndMonth(int year, int one, int other) {
    List<DateRange> readings = new ArrayList<>();
    for (int[] days : new int[][] {{one, other}, {other, one}}) {
      DateRange day = days(year, days[1], days[0]);
      if (day != null && !readings.contains(day)) {
        readings.add(day);
      }
    }
    return readings;
  }

  /// “July 2024”, “30 juillet 2024”, “2024年7月”: what the reader of texts finds, where it is all.
  private List<DateRange> named(String value) {
    List<FoundDate> found = dates.find(value, null);
    if (found.size() != 1
        || found.getFirst().start() > 0
        || found.getFirst().end() < value.length()) {
      return List.of();
    }
    var date = found.getFirst().date();
    return date.from() == null || date.to() == null
        ? List.of()
        : List.of(new DateRange(date.from(), date.to(), false));
  }

  private static @Nullable DateRange iso(String value) {
    Matcher parts = DAY.matcher(value);
    if (!parts.matches()) {
      return null;
    }
    return days(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static @Nullable DateRange figures(String value) {
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      int year = number(quarter.group(1)) + number(quarter.group(4));
      int first = 3 * (number(quarter.group(2)) + number(quarter.group(3))) - 2;
      YearMonth end = YearMonth.of(year, first + 2);
      return new DateRange(LocalDate.of(year, first, 1), end.atEndOfMonth(), false);
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      return days(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
    }
    Matcher month = YEAR_MONTH.matcher(value);
    return month.matches()
        ? days(
            number(month.group(1)) + number(month.group(4)),
            number(month.group(2)) + number(month.group(3)),
            0)
        : null;
  }

  /// The days of a year, month or day; null where the calendar has none.
  ///
  /// @param month 0 for the whole year
  /// @param day 0 for the whole month
  private static @Nullable DateRange days(int year, int month, int day) {
    try {
      if (month == 0) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
      }
      YearMonth whole = YearMonth.of(year, month);
      return day == 0
          ? new DateRange(whole.atDay(1), whole.atEndOfMonth(), false)
          : new DateRange(whole.atDay(day), whole.atDay(day), false);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// The number in a group; 0 where there is none, and no month or day of the calendar for “00”.
  private static int number(@Nullable String digits) {
    int number = digits == null ? 0 : Integer.parseInt(digits);
    return digits != null && number == 0 ? NO_MONTH : number;
  }
}
