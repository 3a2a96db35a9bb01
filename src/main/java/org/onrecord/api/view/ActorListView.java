package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;

/// Actors with how many statements each has: most first, then by name.
///
/// @param links `self`, and `next` unless this is the last page
public record ActorListView(
    Total total, String generation, List<Item> items, Map<String, String> links) {

  /// One actor.
  ///
  /// @param kind left out for a name that the register does not hold
  /// @param statements how many are credited to it
  public record Item(
      String id,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) Actor.@Nullable Kind kind,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String category,
      boolean registered,
      long statements,
      Map<String, String> links) {}
}
