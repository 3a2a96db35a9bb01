package org.onrecord.statement;

import java.time.Instant;

/// A person's decision that made a statement what it is.
///
/// @param entry id of the correction
/// @param at when
/// @param by who
/// @param sentence what was decided and why, for a journalist
public record Corrected(String entry, Instant at, String by, String sentence) {}
