package org.onrecord.query;

/// Something recognised in the words of a question.
///
/// @param kind the filter or preference it became: a facet's parameter such as `actor`, or `said`,
///     `published`; `target` for an actor spoken about or to, who filters nothing
/// @param value what the filter takes
/// @param label to show
/// @param words what was written
public record Understood(String kind, String value, String label, String words) {}
