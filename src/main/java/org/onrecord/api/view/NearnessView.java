package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Hit;

/// How near in meaning a statement is to what was asked.
///
/// @param similarity -1 to 1, 1 for the same; left out where its meaning is not known
/// @param byMeaning whether it is found by its meaning
/// @param byWords whether it is found by words too, where these were asked for
public record NearnessView(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double similarity,
    boolean byMeaning,
    boolean byWords) {
  /// What the index found, to three places; null for null.
  public static @Nullable NearnessView of(Hit.@Nullable Nearness near) {
    if (near == null) {
      return null;
    }
    Float similarity = near.similarity();
    return new NearnessView(
        similarity == null ? null : Math.round(similarity * 1_000) / 1_000.0,
        near.byMeaning(),
        near.byWords());
  }
}
