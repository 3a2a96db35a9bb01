package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// What came, changed and went since a cursor.
///
/// @param cursor to ask with next, now or later
/// @param more true when there is more to read at once
/// @param links `self`, and `next`, which asks with the cursor
public record ChangesView(
    String generation,
    List<ChangeView> items,
    String cursor,
    boolean more,
    Map<String, String> links) {}
