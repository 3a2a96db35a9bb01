package org.onrecord.api.view;

/// A citation as text, without the address of the record.
///
/// @param chicago a note of the Chicago Manual of Style
/// @param apa an entry of a list of references in the style of the APA; of a statement with how the
///     text refers to it
public record CitationView(String chicago, String apa) {}
