package org.onrecord.index;

/// A name on whose behalf statements were made and that the register does not hold.
///
/// @param statements how many, each counted once; those that it made itself aside
/// @param example id of one of them, the first by id
public record SpokenFor(String name, long statements, String example) {}
