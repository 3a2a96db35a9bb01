package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// Whose a statement is, and how that is known.
///
/// @param text words of the document that credit it; empty where the document itself speaks
/// @param start first code point of the words that name the speaker, or null where none do
/// @param end one past their last code point, or null
/// @param cue words that signal speech (“said”), or null where none do or they stand too far off
/// @param cueSpans where those stand in the document
/// @param how NAMED, PRONOUN, NOMINAL, DOCUMENT_AUTHOR, CARRIED, or UNATTRIBUTED
/// @param rule name of the rule or model that decided
/// @param reason one sentence for a reader
/// @param confidence estimated chance that it is right, 0 to 1
/// @param highlights where the query's words stand in `text`, code points; left out when nowhere
public record AttributionView(
    String text,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String cue,
    List<Span> cueSpans,
    String how,
    String rule,
    String reason,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> highlights) {}
