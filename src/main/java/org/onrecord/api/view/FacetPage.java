package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// The values of one facet that have a name like the one looked for.
///
/// @param facet its parameter
/// @param find the name looked for; empty for all values
/// @param sort `count` or `name`
/// @param total values that have it and find something
/// @param items the first of them, each with what ticking it gives
public record FacetPage(
    String facet,
    String find,
    String sort,
    Total total,
    String generation,
    List<FacetValue> items,
    Map<String, String> links) {}
