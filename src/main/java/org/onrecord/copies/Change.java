package org.onrecord.copies;

import org.onrecord.document.Span;

/// One place where two sightings differ.
///
/// @param here words of the statement; empty where the other has more
/// @param there words of the other; empty where they are left out
/// @param hereSpan code points of the statement's text
/// @param thereSpan code points of the other's text
public record Change(String here, String there, Span hereSpan, Span thereSpan) {
  /// The same place seen from the other side.
  public Change turned() {
    return new Change(there, here, thereSpan, hereSpan);
  }
}
