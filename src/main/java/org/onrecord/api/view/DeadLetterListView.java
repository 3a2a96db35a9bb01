package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// Deliveries of a saved search that were given up and are kept, oldest first.
///
/// @param search its id
public record DeadLetterListView(String search, List<Item> items, Map<String, String> links) {
  /// One of them.
  ///
  /// @param at when it was given up, in UTC
  /// @param fault why it was not taken the last time
  /// @param statements ids of those that it tells of
  public record Item(String delivery, String at, String fault, List<String> statements) {}
}
