package org.onrecord.correction;

import org.jspecify.annotations.Nullable;

/// A line of a corrections file that cannot be used; the others stand.
///
/// @param file name of the file
/// @param line from 1
/// @param column in code points, from 1
/// @param found what stands there
/// @param expected what should stand there
/// @param proposal what was probably meant, or null
public record CorrectionFault(
    String file, int line, int column, String found, String expected, @Nullable String proposal) {

  /// One line: file, line, column, what was found, expected and probably meant.
  public String message() {
    return file + ":" + line + ":" + column + ": " + sentence();
  }

  /// What was found, expected and probably meant, without the place.
  public String sentence() {
    String meant = proposal == null ? "" : "; did you mean \"" + proposal + "\"?";
    return found + "; expected " + expected + meant;
  }

  @Override
  public String toString() {
    return message();
  }
}
