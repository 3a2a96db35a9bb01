package org.onrecord.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose statements count for an actor besides its own, where a question asks for that.
///
/// Rolling up widens who is found, and nothing else: each hit keeps its own speaker. A stance never
/// rolls up, so that a question that filters by stance is answered as if nothing were rolled up.
///
/// @param shares by actor, what others give it; actors who get nothing are not in it
public record RollUp(Map<String, List<Share>> shares) {
  /// Only an actor's own statements.
  public static final RollUp NONE = new RollUp(Map.of());

  public RollUp {
    shares = Map.copyOf(shares);
  }

  /// One actor's statements, as far as they were said within two days.
  ///
  /// With either day given, a statement counts only when all of the time in which it may have been
  /// said lies within; one without a date does not.
  ///
  /// @param from first day, or null
  /// @param to last day, or null
  public record Share(String actorId, @Nullable LocalDate from, @Nullable LocalDate to) {
    /// True when every statement counts, dated or not.
    public boolean always() {
      return from == null && to == null;
    }
  }

  /// What others give to any of these actors, without repeats, in a fixed order.
  public Set<Share> of(Set<String> actors) {
    Set<Share> all = new LinkedHashSet<>();
    actors.stream().sorted().forEach(a -> all.addAll(shares.getOrDefault(a, List.of())));
    return all;
  }
}
