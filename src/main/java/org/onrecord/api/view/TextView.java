package org.onrecord.api.view;

/// A range of a document's text.
///
/// @param document id
/// @param start first code point
/// @param end one past the last
/// @param length code points of the whole text
/// @param unit always `codepoint`
public record TextView(String document, int start, int end, int length, String unit, String text) {}
