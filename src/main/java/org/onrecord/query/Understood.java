package org.onrecord.query;

/// Something recognised in the words of a question.
///
/// @param kind the filter or preference it became: a facet's parameter such as `actor`, or `said`,
///     `published`; `target` for an actor spoken about or to, who filters nothing;
///     `synonym` for words that mean the same
/// @param value what the filter takes
/// @param label to show
/// @param words what was written
/// @param narrows true where it keeps out all else, as a filter does; false where what is filed
///     under it is found beside what holds the words themselves, or only ranks higher
public record Understood(String kind, String value, String label, String words, boolean narrows) {}
