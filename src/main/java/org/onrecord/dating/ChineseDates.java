package org.onrecord.dating;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Reads 2024年7月29日, 7月29日, 2024年7月 and the same in Chinese figures.
final class ChineseDates {
  private static final String FIGURES = "〇一二三四五六七八九";

  private ChineseDates() {}

  static boolean mayBegin(char c) {
    return c == '零' || c == '十' || FIGURES.indexOf(c) >= 0;
  }

  /// A number that ends before one of the marks 年 月 日 号.
  private record Part(int value, int next, char mark) {}

  static @Nullable DateParts at(Tokens tokens, int i) {
    Part first = part(tokens, i);
    if (first == null) {
      return null;
    }
    Integer year = null;
    Part month = first;
    if (first.mark == '年') {
      year = first.value;
      month = part(tokens, first.next);
      if (year < 1900 || year >= 2100) {
        return null;
      }
      if (month == null || month.mark != '月') {
        return DateParts.year(first.next - 1, year, org.onrecord.document.DatedAs.Precision.YEAR);
      }
    }
    if (month.mark != '月' || month.value < 1 || month.value > 12) {
      return null;
    }
    Part day = part(tokens, month.next);
    if (day != null && (day.mark == '日' || day.mark == '号') && day.value >= 1) {
      return DateParts.day(day.next - 1, year, Month.of(month.value), day.value);
    }
    return year == null ? null : DateParts.month(month.next - 1, year, Month.of(month.value));
  }

  private static @Nullable Part part(Tokens tokens, int i) {
    int at = i;
    StringBuilder figures = new StringBuilder();
    while (at < tokens.count() && at < i + 5 && isFigure(tokens.form(at))) {
      figures.append(tokens.form(at++));
    }
    if (figures.isEmpty() || at >= tokens.count()) {
      return null;
    }
    char mark = tokens.form(at).charAt(0);
    int value = value(figures.toString());
    return "年月日号".indexOf(mark) >= 0 && value >= 0 ? new Part(value, at + 1, mark) : null;
  }

  private static boolean isFigure(String form) {
    return mayBegin(form.charAt(0)) || DateReader.number(form) >= 0;
  }

  /// The value of 29, 二十九, 二〇二四; -1 when it is none.
  static int value(String figures) {
    if (Character.isDigit(figures.charAt(0))) {
      return DateReader.number(figures);
    }
    int ten = figures.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : digits(figures.substring(0, ten));
      int ones = ten + 1 == figures.length() ? 0 : digits(figures.substring(ten + 1));
      return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }
    return digits(figures);
  }

  private static int digits(String figures) {
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i) == '零' ? '〇' : figures.charAt(i);
      int digit = FIGURES.indexOf(c);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
