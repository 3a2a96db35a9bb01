package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A value to narrow by.
///
/// @param value what the filter takes
/// @param label to show
/// @param count statements found when it is ticked
/// @param selected true when it is asked for
/// @param matched the name by which it was looked for, where that is not the label; else left out
/// @param broader of a theme below another, that theme's id; else left out
public record FacetValue(
    String value,
    String label,
    long count,
    boolean selected,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String matched,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String broader) {}
