package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A row or a column of a table.
///
/// @param value of the facet; of time, its days: `2024`, `2024-07`, `2024-07-29`, `from..to`,
///     `none`
/// @param label to show
/// @param count statements of the whole row or column
/// @param selected true when it is asked for
/// @param broader of a theme below another, that theme's id; else left out
/// @param link the list of them
public record LineView(
    String value,
    String label,
    long count,
    boolean selected,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String broader,
    String link) {}
