package org.onrecord.structure.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.dating.MonthNames;
import org.onrecord.document.DatedAs;

/// A whole calendar day written in a text: “30 July 2024”, “30/07/2024”, “2024年7月30日”.
///
/// @param day the day
/// @param start Java index of the first character
/// @param end one past the last
public record WrittenDate(LocalDate day, int start, int end) {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "de", "pt", "it", "nl", "pl", "ru", "uk", "tr", "sv", "da", "no", "nb",
          "fi", "cs", "sk", "hu", "ro", "el", "ar", "ca", "sl", "id", "bg");

  private static final Map<String, Integer> MONTHS = months();
  private static final String NAMES = MonthTrie.expression(MONTHS.keySet());

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "([-/.])(0?[1-9]|1[0-2])\\2(3[01]|[12]\\d|0?[1-9])(?!\\d)");
  private static final Pattern CJK =
      Pattern.compile(
          YEAR + "\\s*[年년]\\s*(1[0-2]|0?[1-9])\\s*[月월]\\s*(3[01]|[12]\\d|0?[1-9])\\s*[日일]");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?("
              + "(?:19|20)\\d\\d|\\d\\d"
              + ")(?![\\d.]*\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(3[01]|[12]\\d|0?[1-9])\\s?(?:st|nd|rd|th|º|er|ª|\\.)?[\\s\\-/]*(?:de"
              + " |of |d[’'])?\\s*("
              + NAMES
              + ")(?!\\p{L})[.,]?[\\s\\-/]*(?:de |del |г\\. ?)?\\s*(?:"
              + YEAR
              + "|[’'](\\d\\d))(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])("
              + NAMES
              + ")(?!\\p{L})[.]?[\\s\\-]*(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[.,]?[\\s\\-]+(?:at"
              + " )?"
              + YEAR
              + "(?!\\d)");

  /// All days in a text, in text order, without overlap.
  ///
  /// @param monthFirst true where 3/4/2024 means March
  public static List<WrittenDate> all(String text, boolean monthFirst) {
    if (!hasTwoDigits(text)) {
      return List.of();
    }
    String folded = fold(text);
    List<WrittenDate> found = new ArrayList<>();
    collect(found, ISO.matcher(folded), m -> day(m.group(1), m.group(3), m.group(4)));
    collect(found, CJK.matcher(folded), m -> day(m.group(1), m.group(2), m.group(3)));
    collect(
        found,
        DAY_MONTH.matcher(folded),
        m -> named(m.group(3) == null ? "20" + m.group(4) : m.group(3), m.group(2), m.group(1)));
    collect(found, MONTH_DAY.matcher(folded), m -> named(m.group(3), m.group(1), m.group(2)));
    collect(found, NUMERIC.matcher(folded), m -> numeric(m, monthFirst));
    found.sort((a, b) -> Integer.compare(a.start, b.start));
    List<WrittenDate> apart = new ArrayList<>();
    int last = 0;
    for (WrittenDate date : found) {
      if (date.start >= last) {
        apart.add(date);
        last = date.end;
      }
    }
    return apart;
  }

  /// The first day in a text, or null.
  public static @Nullable WrittenDate first(String text, boolean monthFirst) {
    List<WrittenDate> all = all(text, monthFirst);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// No day is written without two digits side by side; most passages have none, and the names of
  /// months in all languages take long to look for.
  private static boolean hasTwoDigits(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private interface Reading {
    @Nullable LocalDate of(Matcher matcher);
  }

  private static void collect(List<WrittenDate> found, Matcher matcher, Reading reading) {
    while (matcher.find()) {
      LocalDate day = reading.of(matcher);
      if (day != null) {
        found.add(new WrittenDate(day, matcher.start(), matcher.end()));
      }
    }
  }

  private static @Nullable LocalDate numeric(Matcher m, boolean monthFirst) {
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(3));
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean swap = b > 12 || (monthFirst && a <= 12 && !m.group(2).equals("."));
    return day(year, String.valueOf(swap ? a : b), String.valueOf(swap ? b : a));
  }

  private static @Nullable LocalDate named(String year, String month, String day) {
    Integer number = MONTHS.get(month);
    return number == null ? null : day(year, String.valueOf(number), day);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /// Lower case without changing the length; exotic spaces and digits made plain.
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSpaceChar(c)) {
        c = ' ';
      } else if (Character.isDigit(c)) {
        c = (char) ('0' + Character.digit(c, 10));
      }
      folded.append(Character.toLowerCase(c));
    }
    return folded.toString();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (MonthNames.Name name : MonthNames.in(Locale.forLanguageTag(language))) {
        months.putIfAbsent(name.text(), name.month().getValue());
      }
    }
    MonthNames.beside().forEach(n -> months.putIfAbsent(n.text(), n.month().getValue()));
    return Map.copyOf(months);
  }

  /// Nothing known of a date.
  public static boolean isUnknown(DatedAs date) {
    return date.precision() == DatedAs.Precision.UNKNOWN;
  }
}
