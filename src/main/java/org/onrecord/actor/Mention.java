package org.onrecord.actor;

import java.util.List;
import org.onrecord.document.Span;

/// A name in a text, and the actors that it may stand for.
///
/// @param span the words
/// @param actorIds ids of the register; more than one when the name is ambiguous here
public record Mention(Span span, List<String> actorIds) {
  public Mention {
    actorIds = List.copyOf(actorIds);
  }
}
