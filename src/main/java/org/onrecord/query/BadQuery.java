package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/// A question that cannot be read even with repairs.
public final class BadQuery extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int column;
  private final @Nullable String repair;

  /// @param column code point at which reading stopped, from 1
  /// @param repair the question as it might be asked instead, or null
  public BadQuery(String message, int column, @Nullable String repair) {
    super(message);
    this.column = column;
    this.repair = repair;
  }

  /// Code point at which reading stopped, from 1.
  public int column() {
    return column;
  }

  /// The question as it might be asked instead, or null.
  public @Nullable String repair() {
    return repair;
  }
}
