package org.onrecord.structure.text;

import java.time.YearMonth;
import org.onrecord.document.DatedAs;

/// A calendar month as a date that is known to the month.
public final class WrittenMonth {
  private WrittenMonth() {}

  /// A month of a year, 1 to 12, as the range of its days.
  public static DatedAs of(int year, int month, DatedAs.Ground ground, String words) {
    YearMonth whole = YearMonth.of(year, month);
    return new DatedAs(
        whole.atDay(1), whole.atEndOfMonth(), DatedAs.Precision.MONTH, ground, words);
  }
}
