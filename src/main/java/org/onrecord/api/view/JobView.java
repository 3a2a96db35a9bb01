package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One reading of the corpus that somebody asked for.
///
/// @param state `WAITING`, `RUNNING`, `DONE` or `FAILED`
/// @param requested when it was asked for, in UTC
/// @param message why it failed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
    String id,
    String state,
    String requested,
    @Nullable String started,
    @Nullable String ended,
    ProgressView progress,
    @Nullable String message,
    Map<String, String> links) {}
