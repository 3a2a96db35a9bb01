package org.onrecord.export;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.onrecord.document.DatedAs;

/// Dates in the words of citations, in English.
final class Days {
  private Days() {}

  /// “July 30, 2024”, “July 2024”, “2024”, “on or before July 30, 2024”, or nothing.
  static String written(DatedAs date) {
    List<Integer> parts = Source.parts(date);
    if (!parts.isEmpty()) {
      return written(parts);
    }
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null) {
      return to == null ? "" : "on or before " + written(to);
    }
    return to == null
        ? "on or after " + written(from)
        : "between " + written(from) + " and " + written(to);
  }

  private static String written(LocalDate day) {
    return written(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static String written(List<Integer> parts) {
    return switch (parts.size()) {
      case 3 -> month(parts.get(1)) + " " + parts.get(2) + ", " + parts.getFirst();
      case 2 -> month(parts.get(1)) + " " + parts.getFirst();
      default -> String.valueOf(parts.getFirst());
    };
  }

  /// “July”.
  static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// `2024-07-30`, `2024-07`, `2024`, or nothing.
  static String iso(List<Integer> parts) {
    StringBuilder iso = new StringBuilder();
    for (int part : parts) {
      String digits = String.valueOf(part);
      iso.append(iso.isEmpty() ? "0".repeat(Math.max(0, 4 - digits.length())) : "-");
      iso.append(iso.length() > 4 && digits.length() < 2 ? "0" : "").append(digits);
    }
    return iso.toString();
  }
}
