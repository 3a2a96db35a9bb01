package org.onrecord.query;

/// A place at which broken syntax was read as something else.
///
/// @param start code points of what was typed before it
/// @param end one past its last code point; may be `start` where something was missing
/// @param readAs what was read there instead; empty where it was left out
/// @param message in a sentence
public record Repair(int start, int end, String readAs, String message) {}
