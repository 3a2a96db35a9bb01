package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// The campaigns of form letters, those with most letters first.
///
/// @param links `self`, and `next` unless this is the last page
public record CampaignListView(
    Total total, String generation, List<Item> items, Map<String, String> links) {

  /// One campaign.
  ///
  /// @param letters how many there are
  /// @param senders how many are known and differ
  /// @param words how many the shared text has
  /// @param begins how the shared text begins
  /// @param links `self`, `documents`
  public record Item(
      String id, int letters, int senders, int words, String begins, Map<String, String> links) {}
}
