package org.onrecord.attribution;

import org.onrecord.document.Passage;

/// The tokens of one passage.
///
/// @param passage index in the document
/// @param kind what the passage is for
/// @param from first token
/// @param to one past the last token
record Block(int passage, Passage.Kind kind, int from, int to) {}
