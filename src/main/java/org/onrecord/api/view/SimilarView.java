package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// The statements that are most like one.
///
/// @param id of that one
/// @param by `meaning` where the index knows that of the statement, else `words`
/// @param items most alike first; its sightings are not among them
/// @param sightings other places where it appears, in copies of its document
/// @param links `self`, `statement`
public record SimilarView(
    String id,
    String generation,
    String by,
    List<StatementView> items,
    List<SightingView> sightings,
    Map<String, String> links) {}
