package org.onrecord.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers of articles that are written as words: “Article Six”, “the third paragraph”, المادة
/// الخامسة.
final class NumberWords {
  private static final List<String> ENGLISH =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ENGLISH_ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /// Units from 1, masculine and feminine are one but for the ending.
  private static final List<String> ARABIC_UNITS =
      List.of(
          "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
          "التاسعة");

  private static final List<String> ARABIC_TENS =
      List.of("العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع");

  private static final Map<String, Integer> VALUES = values();

  private NumberWords() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < ENGLISH.size(); i++) {
      values.put(ENGLISH.get(i), i + 1);
    }
    for (int i = 0; i < ENGLISH_ORDINALS.size(); i++) {
      values.put(ENGLISH_ORDINALS.get(i), i + 1);
    }
    for (String one : List.of("premier", "première", "primero", "primera", "первая", "первой")) {
      values.put(one, 1);
    }
    arabic(values);
    return Map.copyOf(values);
  }

  private static void arabic(Map<String, Integer> values) {
    values.put("العاشرة", 10);
    values.put("الأول", 1);
    for (int unit = 1; unit <= 9; unit++) {
      String word = ARABIC_UNITS.get(unit - 1);
      values.put(word, unit);
      String teen = unit == 1 ? "الحادية" : word;
      values.put(teen + " عشرة", 10 + unit);
      values.put(teen + " عشر", 10 + unit);
      for (int ten = 2; ten <= 9; ten++) {
        for (String ending : List.of("ون", "ين")) {
          String tens = ARABIC_TENS.get(ten - 2) + ending;
          values.put(tens, ten * 10);
          values.put(teen + " و" + tens, ten * 10 + unit);
        }
      }
    }
  }

  /// The value, or -1.
  static int value(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return VALUES.getOrDefault(plain, -1);
  }
}
