package org.onrecord.api.view;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// An article that a statement refers to.
///
/// @param value what the filter `provision` takes
/// @param label to show
/// @param draft id of the draft that the text names, or null when it does not say
/// @param span the words that refer to it
public record ProvisionView(
    String value,
    String label,
    String instrument,
    @Nullable String draft,
    String article,
    @Nullable String paragraph,
    Span span) {}
