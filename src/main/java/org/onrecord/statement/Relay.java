package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// Somebody who passed a statement on: the outlet spoken to, or the one credited.
///
/// @param by who, resolved or as written
/// @param span the words that say so, or null when it is the document's publisher
public record Relay(Speaker by, @Nullable Span span) {}
