package org.onrecord.dating;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Reads dates written in figures: 2024-07-30, 30/07/2024, 30.07.24.
final class NumericDates {
  /// In which order a text writes day and month.
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /// The order that the clear dates of a text show; UNKNOWN when they show none or both.
  Order order(Tokens tokens) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int i = 0; i + 2 < tokens.count(); i++) {
      if (Character.isDigit(tokens.form(i).charAt(0)) && isTriple(tokens, i)) {
        int a = DateReader.number(tokens.form(i));
        int b = DateReader.number(tokens.form(i + 1));
        boolean dots = tokens.gapBefore(i + 1).equals(".");
        dayFirst |= a > 12 && a <= 31 && b <= 12 && !dots;
        monthFirst |= b > 12 && b <= 31 && a <= 12;
      }
    }
    return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  @Nullable DateParts at(Tokens tokens, int i, Order order) {
    if (!isTriple(tokens, i)) {
      return null;
    }
    int a = DateReader.number(tokens.form(i));
    int b = DateReader.number(tokens.form(i + 1));
    String third = tokens.form(i + 2);
    if (tokens.form(i).length() == 4) {
      return day(i + 2, a, b, leadingDay(third));
    }
    int c = DateReader.number(third);
    int year = third.length() == 2 ? 2000 + c : c;
    if (third.length() == 4 || third.length() == 2 && !tokens.gapBefore(i + 1).equals("-")) {
      return dayMonth(
          i + 2, a, b, year, tokens.gapBefore(i + 1).equals(".") ? Order.DAY_FIRST : order);
    }
    return null;
  }

  /// “30T12:15:00Z” is the 30th.
  private static int leadingDay(String form) {
    int t = form.indexOf('t');
    return DateReader.number(t > 0 ? form.substring(0, t) : form);
  }

  private static @Nullable DateParts dayMonth(int last, int a, int b, int year, Order order) {
    if (a > 12 || order == Order.DAY_FIRST && b <= 12) {
      return day(last, year, b, a);
    }
    if (b > 12 || order == Order.MONTH_FIRST || a == b) {
      return day(last, year, a, b);
    }
    if (a < 1 || b < 1 || year < 1900 || year >= 2100) {
      return null;
    }
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    return DateParts.range(last, year, Month.of(low), high, Month.of(high), low);
  }

  private static @Nullable DateParts day(int last, int year, int month, int day) {
    if (year < 1900 || year >= 2100) {
      return null;
    }
    LocalDate date = DateReader.dayOf(year, month, day);
    return date == null ? null : DateParts.day(last, year, date.getMonth(), day);
  }

  /// Three numbers with the same `-`, `/` or `.` between them and no letter or fourth number joined
  /// on.
  private static boolean isTriple(Tokens tokens, int i) {
    if (i + 2 >= tokens.count()) {
      return false;
    }
    String gap = tokens.gapBefore(i + 1);
    if (gap.length() != 1 || "-/.".indexOf(gap.charAt(0)) < 0) {
      return false;
    }
    boolean figures =
        isFigures(tokens.form(i))
            && isFigures(tokens.form(i + 1))
            && tokens.form(i + 1).length() <= 2
            && leadingDay(tokens.form(i + 2)) >= 0;
    return figures && tokens.gapBefore(i + 2).equals(gap) && isApart(tokens, i, gap);
  }

  private static boolean isFigures(String form) {
    return DateReader.number(form) >= 0 && form.length() <= 4;
  }

  private static boolean isApart(Tokens tokens, int i, String gap) {
    boolean before = i == 0 || !tokens.gapBefore(i).matches("[-/.:]");
    boolean after = i + 3 >= tokens.count() || !tokens.gapBefore(i + 3).equals(gap);
    return before && after;
  }
}
