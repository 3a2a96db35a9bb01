package org.onrecord.copies;

/// How the words of a sighting compare with those of the statement it is a sighting of. Typography
/// does not count: case, punctuation, the shape of quotation marks and dashes.
public enum Sameness {
  /// The same words.
  EXACT,
  /// Words are left out, and none put in.
  SHORTENED,
  /// Words are put in or exchanged.
  ALTERED
}
