package org.onrecord.api.gate;

/// What answering under an address takes of the machine.
public enum Cost {
  /// Reads the index: so many at once, and each within its time.
  SEARCH,
  /// Writes for as long as its reader reads: so many at once, each page of it within its time.
  STREAM,
  /// Next to nothing.
  NONE
}
