package org.onrecord.api.alert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question that somebody keeps asking.
///
/// @param id its name in addresses
/// @param query as it stands in an address, such as `theme=privacy&q=journalists`
/// @param given the parameters of `query`, decoded
/// @param hook who is told of what is new; null when only the feed is read
public record SavedSearch(
    String id, String title, String query, Map<String, List<String>> given, @Nullable Hook hook) {}
