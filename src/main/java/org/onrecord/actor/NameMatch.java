package org.onrecord.actor;

import java.util.List;
import java.util.stream.Collectors;

/// An actor whose name may be meant by a written one, and why.
///
/// @param written the name as it stands in the text
/// @param actor whom it may mean
/// @param name the name of the actor that is like it
/// @param rules what differs, at least one; [NameRule#SAME] alone when nothing does
/// @param certain true when it links by itself: every rule is strong and nobody else fits
public record NameMatch(
    String written, Actor actor, String name, List<NameRule> rules, boolean certain) {
  public NameMatch {
    rules = List.copyOf(rules);
  }

  /// One sentence for a person who checks it.
  public String reason() {
    String how = rules.stream().map(NameRule::words).collect(Collectors.joining(", "));
    return "“" + written + "” is taken for “" + name + "” of the register: " + how + ".";
  }
}
