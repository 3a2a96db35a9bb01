package org.onrecord.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Codes of languages and countries, and what people write instead of them.
final class Codes {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> OTHER_CODES =
      Map.of(
          "UK", "GB", "EL", "GR", "EN", "GB", "cn", "zh", "jp", "ja", "gr", "el", "ua", "uk", "cz",
          "cs");

  private Codes() {}

  static boolean isLanguage(String code) {
    return code.length() == 2 && LANGUAGES.contains(code);
  }

  /// Countries, and the European Union, for which ISO 3166 reserves EU.
  static boolean isCountry(String code) {
    return COUNTRIES.contains(code) || code.equals("EU");
  }

  /// The code of a language that was named otherwise: “english”, “eng”, “EN”, “en-GB”; or null.
  static @Nullable String languageOf(String written) {
    String low = written.strip().toLowerCase(Locale.ROOT);
    if (OTHER_CODES.containsKey(low)) {
      return OTHER_CODES.get(low);
    }
    String start = low.split("[-_]", 2)[0];
    if (isLanguage(start)) {
      return start;
    }
    return Arrays.stream(Locale.getISOLanguages())
        .sorted()
        .filter(code -> names(Locale.of(code)).contains(low))
        .findFirst()
        .orElse(null);
  }

  private static List<String> names(Locale language) {
    return List.of(
        language.getISO3Language(),
        language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
        language.getDisplayLanguage(language).toLowerCase(Locale.ROOT));
  }

  /// The code of a country that was named otherwise: “UK”, “fr”, “FRA”, “France”; or null.
  static @Nullable String countryOf(String written) {
    String high = written.strip().toUpperCase(Locale.ROOT);
    if (OTHER_CODES.containsKey(high)) {
      return OTHER_CODES.get(high);
    }
    if (isCountry(high)) {
      return high;
    }
    return Arrays.stream(Locale.getISOCountries())
        .sorted()
        .filter(code -> isNamed(Locale.of("", code), high))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNamed(Locale country, String high) {
    return country.getISO3Country().equals(high)
        || country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT).equals(high);
  }

  /// 29.07.2024, 29/07/2024 or 2024/7/29 as a day is written here, where only one reading is
  /// possible; else null.
  static @Nullable String dayOf(String written) {
    String[] parts = written.strip().split("[./-]", -1);
    if (parts.length != 3 || !written.matches("[0-9./-]{8,10}")) {
      return null;
    }
    boolean yearFirst = parts[0].length() == 4;
    if (!yearFirst && parts[2].length() != 4) {
      return null;
    }
    int year = Integer.parseInt(yearFirst ? parts[0] : parts[2]);
    int month = Integer.parseInt(parts[1].isEmpty() ? "0" : parts[1]);
    int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
    boolean clear = yearFirst || day > 12 || written.contains(".");
    try {
      return clear ? java.time.LocalDate.of(year, month, day).toString() : null;
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
