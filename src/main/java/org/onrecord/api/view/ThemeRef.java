package org.onrecord.api.view;

import java.util.List;
import org.onrecord.document.Span;

/// A concern that a statement is filed under.
///
/// @param id slug in the scheme
/// @param label in English
/// @param score 0 to 1
/// @param evidence words of the document that put it there
public record ThemeRef(String id, String label, double score, List<Span> evidence) {}
