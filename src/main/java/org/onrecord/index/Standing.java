package org.onrecord.index;

import java.util.Map;

/// Where an index stands.
///
/// @param generation changes with every commit that changed something
/// @param committedMillis when that was, since 1970
/// @param statements each counted once, in however many copies it appears
/// @param sightings statements that are another's in a copy
/// @param groups groups of copies
/// @param versions kept with the commit
public record Standing(
    String generation,
    long committedMillis,
    long statements,
    long sightings,
    long documents,
    long groups,
    Map<String, String> versions) {}
