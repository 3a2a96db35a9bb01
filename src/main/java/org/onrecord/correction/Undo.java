package org.onrecord.correction;

/// Takes another correction back; an undo can itself be undone.
///
/// @param entry id of the correction
public record Undo(String entry) implements Action {}
