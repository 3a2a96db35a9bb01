package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// The scheme of concerns: each top theme followed by those below it.
public record ThemeListView(
    Total total, String generation, List<ThemeView> items, Map<String, String> links) {}
