package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The saved searches, in the order of their file.
public record SearchListView(List<Item> items, Map<String, String> links) {
  /// One saved search.
  ///
  /// @param hook how telling goes; absent where nobody is told
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String id, String title, String query, @Nullable HookView hook, Map<String, String> links) {}

  /// How telling goes.
  ///
  /// @param host that is told
  /// @param waiting true while a delivery is being tried
  /// @param delivered deliveries that were taken
  /// @param dead deliveries that were given up
  /// @param fault of the last delivery that was not taken
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record HookView(
      String host, boolean waiting, long delivered, long dead, @Nullable String fault) {}
}
