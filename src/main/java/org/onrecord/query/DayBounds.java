package org.onrecord.query;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Query.DateRange;

/// Words before a date that say on which side of it the days lie: “since July 2024”, “before 2023”.
final class DayBounds {
  private static final Set<String> SINCE =
      Set.of("since", "depuis", "desde", "seit", "с", "dal", "منذ");
  private static final Set<String> AFTER = Set.of("after", "après", "después", "nach", "после");
  private static final Set<String> BEFORE = Set.of("before", "avant", "antes", "vor", "قبل");
  private static final Set<String> UNTIL =
      Set.of("until", "till", "by", "jusqu'en", "hasta", "bis", "до");

  private DayBounds() {}

  /// True for a word that puts a bound.
  static boolean isBound(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SINCE.contains(lower)
        || AFTER.contains(lower)
        || BEFORE.contains(lower)
        || UNTIL.contains(lower);
  }

  /// The days that a bound leaves of a date.
  ///
  /// @param word what stands before the date or begins it, lower case
  /// @param from the first day of the date; null where only its last is known, which then ends a
  ///     year
  /// @param to the last day of the date; null where only its first is known, which then begins a
  ///     year
  /// @return the same days where the word puts no bound
  static DateRange of(String word, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (SINCE.contains(word) && from != null) {
      return new DateRange(from, null, false);
    }
    if (AFTER.contains(word) && to != null) {
      return new DateRange(to.plusDays(1), null, false);
    }
    LocalDate first = from == null && to != null ? to.withDayOfYear(1) : from;
    if (BEFORE.contains(word) && first != null) {
      return new DateRange(null, first.minusDays(1), false);
    }
    if (UNTIL.contains(word) && to != null) {
      return new DateRange(null, to, false);
    }
    return new DateRange(from, to, false);
  }
}
