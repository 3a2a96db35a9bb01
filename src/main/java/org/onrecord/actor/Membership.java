package org.onrecord.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That an actor belongs to a body: a company to a coalition, a senator to the Senate.
///
/// @param body id of the body
/// @param role such as `chair`, or null when none is told
/// @param from first day of it, or null when not known
/// @param to last day of it, or null while it lasts
/// @param speaksFor true for a spokesperson: who speaks in the body's name
public record Membership(
    String body,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean speaksFor) {

  /// True when a day lies within.
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
