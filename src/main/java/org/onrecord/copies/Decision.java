package org.onrecord.copies;

/// What a person decided about two statements: that they are one, seen in two places, or two.
///
/// The statements are those of the two documents that bear the correction
/// ([org.onrecord.statement.Statement#corrections]). Without both of them it changes nothing.
///
/// @param correction id
/// @param one id of the document of the one statement
/// @param other id of the document of the other; the same when both stand in one document
/// @param joined true when they are one
public record Decision(String correction, String one, String other, boolean joined) {}
