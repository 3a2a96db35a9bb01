package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.onrecord.document.Span;

/// The words around a statement in its passage.
///
/// @param beforeHighlights where the query's words stand in `before`, code points; left out when
///     nowhere
/// @param afterHighlights likewise in `after`
public record ContextView(
    String before,
    String after,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> beforeHighlights,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> afterHighlights) {}
