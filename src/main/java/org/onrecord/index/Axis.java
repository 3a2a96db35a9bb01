package org.onrecord.index;

import org.onrecord.index.Query.Interval;
import org.onrecord.index.Query.When;

/// What statements are counted by along one side of a table.
public sealed interface Axis {
  /// The values of a facet, most frequent first.
  record Of(Facet facet) implements Axis {}

  /// Stretches of time, in order and without gaps, and last those that stand at no day.
  record Time(When when, Interval interval) implements Axis {}
}
