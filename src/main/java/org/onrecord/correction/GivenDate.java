package org.onrecord.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.onrecord.document.DatedAs;

/// A date as a person gives it: a day, a month or a year.
///
/// @param iso `2024-07-29`, `2024-07` or `2024`
public record GivenDate(String iso) {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  public GivenDate {
    from(iso);
  }

  /// Reads a date.
  ///
  /// @throws IllegalArgumentException when it is none, saying what one looks like
  public static GivenDate of(String iso) {
    return new GivenDate(iso.strip());
  }

  /// As dates are kept, with the words that say who gave it.
  public DatedAs dated(DatedAs.Ground ground, String words) {
    DatedAs.Precision precision =
        switch (iso.length()) {
          case YEAR_LENGTH -> DatedAs.Precision.YEAR;
          case MONTH_LENGTH -> DatedAs.Precision.MONTH;
          default -> DatedAs.Precision.DAY;
        };
    return new DatedAs(from(iso), to(iso), precision, ground, words);
  }

  private static LocalDate from(String iso) {
    try {
      return switch (iso.length()) {
        case YEAR_LENGTH -> Year.parse(iso).atDay(1);
        case MONTH_LENGTH -> YearMonth.parse(iso).atDay(1);
        default -> LocalDate.parse(iso);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + iso + "\" is no date; expected 2024-07-29, 2024-07 or 2024", e);
    }
  }

  private static LocalDate to(String iso) {
    return switch (iso.length()) {
      case YEAR_LENGTH -> Year.parse(iso).atMonth(12).atEndOfMonth();
      case MONTH_LENGTH -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }
}
