package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// A date as far as it is known.
///
/// @param date the day when it is known to the day, else null
/// @param from first possible day; left out when open
/// @param to last possible day; left out when open
/// @param precision how much of it is known
/// @param ground how it is known
/// @param words the words that gave it; left out where there are none
/// @param event that the words name, by id and title: it was at it, after it (NOT_BEFORE) or before
///     it (NOT_AFTER); left out where they name none
public record DateView(
    @Nullable LocalDate date,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate to,
    DatedAs.Precision precision,
    DatedAs.Ground ground,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String words,
    @JsonInclude(JsonInclude.Include.NON_NULL) DatedAs.@Nullable Event event) {

  /// The view of a date.
  public static DateView of(DatedAs date) {
    return new DateView(
        date.exactDay(),
        date.from(),
        date.to(),
        date.precision(),
        date.ground(),
        date.words(),
        date.event());
  }

  /// As much of a date as is known, in ISO 8601: `2024-07-30`, `2024-07`, `2024`, or null.
  public static @Nullable String iso(DatedAs date) {
    LocalDate from = date.from();
    if (from == null) {
      return null;
    }
    return switch (date.precision()) {
      case DAY -> from.toString();
      case MONTH -> from.toString().substring(0, 7);
      case YEAR -> from.toString().substring(0, 4);
      case RANGE, NOT_BEFORE, NOT_AFTER, UNKNOWN -> null;
    };
  }
}
