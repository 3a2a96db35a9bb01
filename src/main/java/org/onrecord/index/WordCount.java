package org.onrecord.index;

/// A word of the corpus.
///
/// @param word in small letters, without accents
/// @param count statements that are found by this very word, each in however many copies once
public record WordCount(String word, long count) {}
