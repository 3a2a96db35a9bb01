package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of statements found.
///
/// @param items statements; objects with fewer properties where `fields` asks for that
/// @param facets values by facet, in the order asked for
/// @param suggestion the question with another word for one that finds nothing; else left out
/// @param scores by id, why each statement stands where it does; only with `explain=true`
/// @param meaning by what model it was answered; only where meaning was asked for
/// @param unknown values asked for that nobody and nothing has; left out when there are none
/// @param links `self`, and `next` unless this is the last page
public record PageView(
    QueryView query,
    Total total,
    String generation,
    List<?> items,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetValue>> facets,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HistogramView histogram,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WhyEmpty whyEmpty,
    @JsonInclude(JsonInclude.Include.NON_NULL) WhyEmpty.@Nullable Meant suggestion,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, ScoreView> scores,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MeaningView meaning,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WhyEmpty.Unknown> unknown,
    Map<String, String> links) {}
