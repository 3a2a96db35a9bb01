package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// A reference to an article of an instrument.
///
/// @param instrument id, such as `un-cybercrime-convention`
/// @param draft id of the draft that the text names, or null when it does not say
/// @param article number as in the text, such as `6` or `17 bis`
/// @param paragraph such as `2` or `2(b)`, or null
/// @param span the words
public record ProvisionRef(
    String instrument,
    @Nullable String draft,
    String article,
    @Nullable String paragraph,
    Span span) {}
