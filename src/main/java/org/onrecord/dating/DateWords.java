package org.onrecord.dating;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Names of months and weekdays in nine languages, as the JDK has them from CLDR, and the small
/// words that stand between the parts of a date.
final class DateWords {
  static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.FRENCH,
          Locale.of("es"),
          Locale.of("ru"),
          Locale.of("ar"),
          Locale.of("ar", "LB"),
          Locale.of("ar", "DZ"),
          Locale.GERMAN,
          Locale.of("pt"),
          Locale.ITALIAN);
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /// Short months of one language that are common words of another: pt “out”, “set”, it “ago”.
  private static final Set<String> COMMON = Set.of("out", "set", "ago", "mar", "mai", "dic", "dez");

  static final Set<String> BETWEEN = Set.of("of", "de", "del", "do", "di", "den", "г");
  static final Set<String> TO =
      Set.of(
          "to", "until", "through", "au", "a", "al", "ate", "bis", "по", "до", "hasta", "and", "и");
  static final Set<String> IN_YEAR =
      Set.of("in", "during", "en", "em", "im", "в", "late", "early", "mid", "nel", "عام", "سنة");
  static final Set<String> SINCE = Set.of("since", "depuis", "desde", "seit", "с", "dal", "منذ");
  static final Set<String> BEFORE = Set.of("before", "until", "by", "avant", "antes", "vor", "до");

  private final Map<String, Month> months = new HashMap<>();
  private final Set<String> shortMonths = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();

  DateWords() {
    LANGUAGES.forEach(this::add);
    MonthNames.beside().forEach(this::add);
  }

  private void add(MonthNames.Name name) {
    String key = key(name.text());
    if (months.putIfAbsent(key, name.month()) == null && name.isShort()) {
      shortMonths.add(key);
    }
  }

  private void add(Locale language) {
    MonthNames.in(language).forEach(this::add);
    for (TextStyle style : STYLES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = key(day.getDisplayName(style, language));
        if (name.length() > 2 || !isShort(style)) {
          weekdays.add(name);
        }
      }
    }
  }

  private static boolean isShort(TextStyle style) {
    return style == TextStyle.SHORT || style == TextStyle.SHORT_STANDALONE;
  }

  private static String key(String name) {
    return String.join(" ", Tokens.of(name).forms());
  }

  /// The month that one or two words name from `word` on, or null.
  @Nullable Month month(Tokens tokens, int word) {
    if (word >= tokens.count()) {
      return null;
    }
    Month month = months.get(tokens.form(word));
    return month == null && isArabic(tokens.form(word)) && word + 1 < tokens.count()
        ? months.get(tokens.form(word) + " " + tokens.form(word + 1))
        : month;
  }

  /// Number of words of the month at `word`.
  int monthWords(Tokens tokens, int word) {
    return months.containsKey(tokens.form(word)) ? 1 : 2;
  }

  private static boolean isArabic(String word) {
    return word.charAt(0) >= 0x600 && word.charAt(0) < 0x700;
  }

  /// True for “out” or “may”, which need more around them to be a month.
  boolean doubtful(Tokens tokens, int word) {
    String form = tokens.form(word);
    boolean verb = form.equals("may") || form.equals("march");
    return COMMON.contains(form) || verb && !tokens.capitalised(word);
  }

  /// True for “Jul”, “Sept”.
  boolean isShortMonth(String form) {
    return shortMonths.contains(form);
  }

  boolean isWeekday(String form) {
    return weekdays.contains(form);
  }
}
