package org.onrecord.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onrecord.document.DatedAs;
import org.onrecord.statement.Statement;

/// Whether two statements can have been made on one occasion, as far as their dates tell: what a
/// politician says in May and again, with another number, in August is said twice and not altered.
final class Occasion {
  /// Days between two dates that the texts name: a date line, a night session, a time zone.
  private static final long NAMED = 3;

  /// Days between two dates of which one is inferred: an article may quote what was said weeks ago.
  private static final long INFERRED = 31;

  private Occasion() {}

  static boolean areTwo(Statement one, Statement other) {
    LocalDate here = one.said().exactDay();
    LocalDate there = other.said().exactDay();
    if (here == null || there == null) {
      return false;
    }
    long most = isNamed(one) && isNamed(other) ? NAMED : INFERRED;
    return Math.abs(ChronoUnit.DAYS.between(here, there)) > most;
  }

  private static boolean isNamed(Statement statement) {
    return statement.said().ground() == DatedAs.Ground.EXPLICIT;
  }
}
