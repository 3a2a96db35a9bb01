package org.onrecord.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.Relatives;
import org.onrecord.index.RollUp;

/// The two ways in which statements roll up in a register.
///
/// @param members to a body from its members and parts
/// @param parents to an actor from the bodies above it
public record RollUps(RollUp members, RollUp parents) {
  /// Those of a register, by its memberships and parents with their days.
  public static RollUps of(ActorRegister register) {
    Relatives relatives = Relatives.of(register.actors());
    return new RollUps(rollUp(relatives.below()), rollUp(relatives.above()));
  }

  private static RollUp rollUp(Map<String, List<Relatives.Relative>> relatives) {
    Map<String, List<RollUp.Share>> shares = new HashMap<>();
    relatives.forEach(
        (id, all) ->
            shares.put(
                id,
                all.stream().map(r -> new RollUp.Share(r.actorId(), r.from(), r.to())).toList()));
    return new RollUp(shares);
  }
}
