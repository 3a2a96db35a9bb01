package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;

/// An entry of the register with what is on record of it.
///
/// @param kind left out for a name that the register does not hold
/// @param category left out for a name that the register does not hold
/// @param parent the body it belongs to; left out where there is none
/// @param memberships bodies that it belongs to, with role and days; left out where there are none
/// @param members actors that belong to it
/// @param statements how many are credited to it itself, members not counted
/// @param themes of those, how many under each concern
/// @param links `self`, `page`, `statements`
public record ActorView(
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) Actor.@Nullable Kind kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String category,
    boolean registered,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String country,
    String description,
    List<Actor.Alias> aliases,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ActorRef parent,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MembershipView> memberships,
    List<ActorRef> members,
    List<String> sources,
    long statements,
    List<FacetValue> themes,
    HistogramView timeline,
    Map<String, String> links) {
  /// That an actor belongs to a body.
  ///
  /// @param role left out where none is told
  /// @param from first day, left out where it is not known
  /// @param to last day, left out while it lasts
  /// @param speaksFor true for a spokesperson
  public record MembershipView(
      ActorRef body,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String role,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate to,
      boolean speaksFor) {}
}
