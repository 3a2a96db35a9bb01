package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A concern.
///
/// @param labels by language
/// @param broader id of the theme above; left out at the top
/// @param narrower ids of the themes below
/// @param statements how many are filed under it or below it
/// @param links `self`, `statements`
public record ThemeView(
    String id,
    String label,
    Map<String, String> labels,
    List<String> alternatives,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String broader,
    List<String> narrower,
    String scopeNote,
    List<Integer> articles,
    long statements,
    Map<String, String> links) {}
