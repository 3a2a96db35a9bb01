package org.onrecord.statement;

/// Checks shared by the records of this package.
final class Checks {
  private Checks() {}

  static void probability(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence " + value + " is not between 0 and 1");
    }
  }
}
