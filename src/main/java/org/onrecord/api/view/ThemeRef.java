package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.onrecord.document.Span;

/// A concern that a statement is filed under.
///
/// @param id slug in the scheme
/// @param label in English
/// @param score 0 to 1
/// @param evidence words of the document that put it there
/// @param why which words gave how much; left out when it is not known
public record ThemeRef(
    String id,
    String label,
    double score,
    List<Span> evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String why) {}
