package org.onrecord.dating;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.DatedAs.Precision;

/// What the words of a date say, before the anchor supplies what they leave out.
///
/// @param last index of the last word
/// @param precision what kind of date it is; UNKNOWN stands for a relative word
/// @param year as written, or null
/// @param month first month
/// @param day first day of the month
/// @param lastMonth last month of a range
/// @param lastDay last day of a range
record DateParts(
    int last,
    Precision precision,
    @Nullable Integer year,
    Month month,
    int day,
    Month lastMonth,
    int lastDay) {
  private static final long MONTHS_AHEAD = 4;

  static @Nullable DateParts day(int last, @Nullable Integer year, Month month, int day) {
    boolean real = day <= month.length(year == null || Year.isLeap(year));
    return real ? new DateParts(last, Precision.DAY, year, month, day, month, day) : null;
  }

  static DateParts range(
      int last, @Nullable Integer year, Month month, int day, Month lastMonth, int lastDay) {
    return new DateParts(last, Precision.RANGE, year, month, day, lastMonth, lastDay);
  }

  static DateParts month(int last, @Nullable Integer year, Month month) {
    return new DateParts(last, Precision.MONTH, year, month, 1, month, 1);
  }

  static DateParts year(int last, int year, Precision precision) {
    return new DateParts(last, precision, year, Month.JANUARY, 1, Month.DECEMBER, 31);
  }

  static DateParts relative(int last) {
    return new DateParts(last, Precision.UNKNOWN, null, Month.JANUARY, 1, Month.JANUARY, 1);
  }

  DatedAs resolve(@Nullable LocalDate anchor, String words) {
    if (precision == Precision.UNKNOWN) {
      return anchor == null
          ? new DatedAs(null, null, Precision.UNKNOWN, Ground.EXPLICIT, words)
          : DatedAs.notAfter(anchor, Ground.EXPLICIT, words);
    }
    Integer known = year == null ? nearestYear(anchor) : year;
    if (known == null) {
      return new DatedAs(null, null, Precision.UNKNOWN, Ground.EXPLICIT, words);
    }
    int inYear = known;
    return switch (precision) {
      case DAY -> single(inYear, words);
      case MONTH -> DateReader.wholeMonth(YearMonth.of(inYear, month), words);
      case RANGE -> range(inYear, words);
      case NOT_BEFORE ->
          new DatedAs(LocalDate.of(inYear, 1, 1), null, precision, Ground.EXPLICIT, words);
      case NOT_AFTER ->
          new DatedAs(null, LocalDate.of(inYear, 12, 31), precision, Ground.EXPLICIT, words);
      case YEAR, UNKNOWN ->
          new DatedAs(
              LocalDate.of(inYear, 1, 1),
              LocalDate.of(inYear, 12, 31),
              Precision.YEAR,
              Ground.EXPLICIT,
              words);
    };
  }

  private DatedAs single(int inYear, String words) {
    LocalDate date = DateReader.dayOf(inYear, month.getValue(), day);
    return date == null
        ? DateReader.wholeMonth(YearMonth.of(inYear, month), words)
        : DatedAs.day(date, Ground.EXPLICIT, words);
  }

  private DatedAs range(int inYear, String words) {
    LocalDate from = clamp(inYear, month, day);
    LocalDate to = clamp(lastMonth.compareTo(month) < 0 ? inYear + 1 : inYear, lastMonth, lastDay);
    return new DatedAs(from, to.isBefore(from) ? from : to, precision, Ground.EXPLICIT, words);
  }

  private static LocalDate clamp(int year, Month month, int day) {
    YearMonth in = YearMonth.of(year, month);
    return in.atDay(Math.min(day, in.lengthOfMonth()));
  }

  /// The year that puts the day at most four months after the anchor and at most eight before it.
  private @Nullable Integer nearestYear(@Nullable LocalDate anchor) {
    if (anchor == null) {
      return null;
    }
    LocalDate sameYear = clamp(anchor.getYear(), month, day);
    long ahead = ChronoUnit.MONTHS.between(anchor, sameYear);
    if (ahead >= MONTHS_AHEAD) {
      return anchor.getYear() - 1;
    }
    return ahead < MONTHS_AHEAD - 12 ? anchor.getYear() + 1 : anchor.getYear();
  }
}
