package org.onrecord.vocabulary;

import org.jspecify.annotations.Nullable;

/// Something wrong in a vocabulary file, so told that a person can mend it.
///
/// @param file name of the file, such as `themes.yaml`
/// @param line line in the file, from 1
/// @param found what stands there, such as `parent "privacyy" is no theme`
/// @param expected what should stand there
/// @param proposal what was probably meant, or null
public record Fault(
    String file, int line, String found, String expected, @Nullable String proposal) {

  /// One line: file, line, what was found, what was expected, what was probably meant.
  public String message() {
    String meant = proposal == null ? "" : "; did you mean \"" + proposal + "\"?";
    return file + ":" + line + ": " + found + "; expected " + expected + meant;
  }

  @Override
  public String toString() {
    return message();
  }
}
