package org.onrecord.api.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// The words of the page in one language, as `web/lang` has them. Safe for threads.
///
/// @param language such as `fr`
/// @param words by key; a key that the file lacks stands for itself
public record PageWords(String language, JsonNode words) {

  /// The words of a key.
  public String say(String key) {
    return words.path(key).asText(key);
  }

  /// The words of a key with `{name}` filled in; the values are put in as they are.
  public String say(String key, Map<String, String> values) {
    String said = say(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      said = said.replace("{" + value.getKey() + "}", value.getValue());
    }
    return said;
  }

  /// The words for a value of the API, or the value where the page has none.
  String value(String what, @Nullable String value) {
    String key = what + "." + value;
    return words.has(key) ? say(key) : value == null ? "" : value;
  }

  Locale locale() {
    return Locale.forLanguageTag(say("@locale"));
  }

  /// A day in words.
  String day(LocalDate day) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, locale());
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  /// A date as far as it is known, in words.
  String date(DatedAs.Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? say("date.unknown") : say("date.before", Map.of("day", day(to)));
    }
    return switch (precision) {
      case DAY -> day(from);
      case MONTH -> month(from);
      case YEAR -> String.valueOf(from.getYear());
      case RANGE, NOT_BEFORE, NOT_AFTER, UNKNOWN ->
          to == null
              ? say("date.after", Map.of("day", day(from)))
              : say("date.between", Map.of("from", day(from), "to", day(to)));
    };
  }

  private String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(YearMonth.from(day));
  }

  /// An ISO date of a day, a month or a year, in words; empty for null.
  String iso(@Nullable String iso) {
    return switch (iso == null ? 0 : iso.length()) {
      case 0 -> "";
      case 10 -> day(LocalDate.parse(iso));
      case 7 -> month(YearMonth.parse(iso).atDay(1));
      default -> String.valueOf(iso);
    };
  }
}
