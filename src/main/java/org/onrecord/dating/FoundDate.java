package org.onrecord.dating;

import org.onrecord.document.DatedAs;

/// A date in a text.
///
/// @param start Java index (UTF-16) at which the words begin
/// @param end Java index after the words
/// @param date what they say; its ground is EXPLICIT
public record FoundDate(int start, int end, DatedAs date) {}
