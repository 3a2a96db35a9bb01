package org.onrecord.index;

/// A concern that a statement may raise, as it is near in meaning to those that are filed under it.
/// Nothing is filed by it: a person decides.
///
/// @param theme id of the concern
/// @param statement that may raise it
/// @param similarity to the middle of all that is filed under the concern, -1 to 1
/// @param nearest of those
/// @param nearestSimilarity to it
public record SuggestedTheme(
    String theme, Hit statement, float similarity, Hit nearest, float nearestSimilarity) {}
