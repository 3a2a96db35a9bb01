package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// The treaties known, in the order of the vocabulary.
public record InstrumentListView(Total total, List<Item> items, Map<String, String> links) {

  /// One treaty.
  ///
  /// @param main true for the one that “Article 6” means where a text names none
  /// @param articles how many articles are known
  public record Item(
      String id, String title, boolean main, int articles, Map<String, String> links) {}
}
