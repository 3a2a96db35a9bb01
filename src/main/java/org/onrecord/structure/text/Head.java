package org.onrecord.structure.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;

/// What is known of a document besides its text, before its kind is decided.
///
/// @param site what the page declares of its own type, such as `BlogPosting`, or empty
public record Head(
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    List<String> via,
    DatedAs published,
    String language,
    String site) {}
