package org.onrecord.index;

/// A part of what ranks a hit.
///
/// @param reason in words: which words of the question are found, and where; nearness, concern,
///     voice, date
/// @param points what it adds; the parts of a hit add up to its score
public record ScorePart(String reason, double points) {}
