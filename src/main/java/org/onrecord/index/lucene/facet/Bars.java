package org.onrecord.index.lucene.facet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.index.Query.Histogram;
import org.onrecord.index.Query.Interval;
import org.onrecord.index.ResultPage.Bar;

/// Counts statements over time, without gaps between the first and the last.
///
/// A statement stands at the first day of its range, or at the last when the first is open; each
/// is counted once, so that the bars and the undated add up to the total. Weeks begin on Monday.
///
/// @param bars in time order
/// @param undated statements found without a day
public record Bars(List<Bar> bars, long undated) {
  /// Where no plot is asked for.
  public static final Bars NONE = new Bars(List.of(), 0);

  /// More bars than this are drawn at the next wider interval.
  private static final int MOST = 4000;

  /// The automatic interval is the widest that gives as many.
  private static final int FEWEST_AUTOMATIC = 12;

  /// The bars of days that were counted, in the interval asked for or one that fits.
  public static Bars of(Histogram histogram, DayCounts days) {
    TreeMap<Long, Long> byDay = days.byDay();
    List<Bar> bars = byDay.isEmpty() ? List.of() : bars(byDay, histogram.interval());
    return new Bars(bars, days.undated());
  }

  private static List<Bar> bars(TreeMap<Long, Long> byDay, Interval asked) {
    LocalDate first = LocalDate.ofEpochDay(byDay.firstKey());
    LocalDate last = LocalDate.ofEpochDay(byDay.lastKey());
    Interval interval =
        asked == Interval.AUTO ? automatic(first, last) : bounded(asked, first, last);
    Map<LocalDate, Long> counts = new TreeMap<>();
    byDay.forEach(
        (day, n) -> counts.merge(start(LocalDate.ofEpochDay(day), interval), n, Long::sum));
    List<Bar> bars = new ArrayList<>();
    LocalDate from = start(first, interval);
    while (!from.isAfter(last)) {
      LocalDate next = next(from, interval);
      bars.add(new Bar(from, next.minusDays(1), counts.getOrDefault(from, 0L)));
      from = next;
    }
    return bars;
  }

  private static Interval automatic(LocalDate first, LocalDate last) {
    for (Interval wide : List.of(Interval.YEAR, Interval.MONTH, Interval.WEEK)) {
      if (number(wide, first, last) >= FEWEST_AUTOMATIC) {
        return wide;
      }
    }
    return Interval.DAY;
  }

  private static Interval bounded(Interval asked, LocalDate first, LocalDate last) {
    for (Interval wider : Interval.values()) {
      if (wider.compareTo(asked) >= 0
          && wider != Interval.AUTO
          && number(wider, first, last) <= MOST) {
        return wider;
      }
    }
    return Interval.YEAR;
  }

  private static long number(Interval interval, LocalDate first, LocalDate last) {
    LocalDate from = start(first, interval);
    LocalDate to = start(last, interval);
    return 1
        + switch (interval) {
          case DAY, AUTO -> ChronoUnit.DAYS.between(from, to);
          case WEEK -> ChronoUnit.WEEKS.between(from, to);
          case MONTH -> ChronoUnit.MONTHS.between(from, to);
          case YEAR -> ChronoUnit.YEARS.between(from, to);
        };
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY, AUTO -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(LocalDate from, Interval interval) {
    return switch (interval) {
      case DAY, AUTO -> from.plusDays(1);
      case WEEK -> from.plusWeeks(1);
      case MONTH -> from.plusMonths(1);
      case YEAR -> from.plusYears(1);
    };
  }
}
