package org.onrecord.provision;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the numbers of articles: figures of any script, Chinese numerals, Roman numerals.
final class Numbers {
  private static final String FIGURES = "〇一二三四五六七八九";
  private static final Pattern ROMAN =
      Pattern.compile("(?=[XVIL]{2})(?:XL|X{0,3})(?:IX|IV|V?I{0,3})");
  private static final Map<Character, Integer> ROMAN_VALUES =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);

  private Numbers() {}

  /// The value as plain figures, or the text itself when it is no number.
  static String plain(String number) {
    int value = value(number);
    return value < 0 ? number : Integer.toString(value);
  }

  /// The value, or -1.
  static int value(String number) {
    if (number.isEmpty()) {
      return -1;
    }
    if (Character.isDigit(number.charAt(0))) {
      try {
        return Integer.parseInt(number);
      } catch (NumberFormatException e) {
        return -1;
      }
    }
    if (ROMAN.matcher(number).matches()) {
      return roman(number);
    }
    int words = NumberWords.value(number);
    return words > 0 ? words : chinese(number);
  }

  /// The value of one Roman figure, which in a text may be a letter or “I”; else `otherwise`.
  static int roman(String number, int otherwise) {
    return number.length() == 1
        ? ROMAN_VALUES.getOrDefault(number.charAt(0), otherwise)
        : otherwise;
  }

  /// The Roman numeral of 1 to 39; figures for any other number.
  static String roman(int value) {
    if (value < 1 || value > 39) {
      return Integer.toString(value);
    }
    return "X".repeat(value / 10)
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(value % 10);
  }

  private static int roman(String number) {
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = ROMAN_VALUES.getOrDefault(number.charAt(i), 0);
      boolean before =
          i + 1 < number.length() && ROMAN_VALUES.getOrDefault(number.charAt(i + 1), 0) > digit;
      value += before ? -digit : digit;
    }
    return value;
  }

  private static int chinese(String number) {
    int value = 0;
    int digit = 0;
    boolean tens = number.indexOf('十') >= 0 || number.indexOf('百') >= 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int figure = FIGURES.indexOf(c == '零' ? '〇' : c);
      if (figure >= 0) {
        digit = tens ? figure : digit * 10 + figure;
      } else if (c == '十' || c == '百') {
        value += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        return -1;
      }
    }
    return value + digit;
  }
}
