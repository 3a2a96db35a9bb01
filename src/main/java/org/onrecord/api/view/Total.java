package org.onrecord.api.view;

/// How many were found.
///
/// @param value number of statements
/// @param exact always true: nothing is estimated
public record Total(long value, boolean exact) {

  /// An exact count.
  public static Total of(long value) {
    return new Total(value, true);
  }
}
