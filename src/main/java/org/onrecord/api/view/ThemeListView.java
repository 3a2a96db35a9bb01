package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/// The scheme of concerns: each top theme followed by those below it.
///
/// @param scheme version of the scheme that is shown
/// @param filedBy version of the scheme that the statements were filed by: another one when the
///     vocabulary has changed since; left out when it is not known
public record ThemeListView(
    Total total,
    String generation,
    String scheme,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String filedBy,
    List<ThemeView> items,
    Map<String, String> links) {}
