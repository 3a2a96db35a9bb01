package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/// Where a statement stands in its document.
///
/// @param paragraph number of the passage it begins in, from 1
/// @param page it begins on, from 1; left out where the format has no pages
/// @param pages all that it stands on, ascending; left out where the format has no pages
/// @param spans the words, half-open
/// @param unit always `codepoint`
public record PlaceView(
    int paragraph,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages,
    List<Span> spans,
    String unit) {

  /// A place in code points.
  public PlaceView(int paragraph, @Nullable Integer page, List<Integer> pages, List<Span> spans) {
    this(paragraph, page, pages, spans, "codepoint");
  }
}
