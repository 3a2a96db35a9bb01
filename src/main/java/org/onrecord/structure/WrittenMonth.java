package org.onrecord.structure;

import java.time.YearMonth;
import org.onrecord.document.DatedAs;

/// A calendar month as a date that is known to the month.
final class WrittenMonth {
  private WrittenMonth() {}

  static DatedAs of(int year, int month, DatedAs.Ground ground, String words) {
    YearMonth whole = YearMonth.of(year, month);
    return new DatedAs(
        whole.atDay(1), whole.atEndOfMonth(), DatedAs.Precision.MONTH, ground, words);
  }
}
