package org.onrecord.api.view;

import java.util.List;
import org.onrecord.index.ResultPage;

/// Statements over time.
///
/// @param of `said` or `published`
/// @param bars in time order, without gaps
/// @param undated statements found that have no place in it
public record HistogramView(String of, List<ResultPage.Bar> bars, long undated) {}
