package org.onrecord.api.view;

import java.util.Map;

/// How a statement is cited, ready to be copied.
///
/// @param id of the statement
/// @param chicago a note
/// @param apa an entry of the list of references, and how the text refers to it
/// @param bibtex an entry
/// @param ris an entry
/// @param address of the statement's page
/// @param links `self`, `statement`
public record CitationsView(
    String id,
    String chicago,
    String apa,
    String bibtex,
    String ris,
    String address,
    Map<String, String> links) {}
