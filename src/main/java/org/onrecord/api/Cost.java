package org.onrecord.api;

/// What answering under an address takes of the machine.
enum Cost {
  /// Reads the index: so many at once, and each within its time.
  SEARCH,
  /// Writes for as long as its reader reads: so many at once, each page of it within its time.
  STREAM,
  /// Next to nothing.
  NONE
}
