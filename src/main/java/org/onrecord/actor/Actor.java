package org.onrecord.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who can say something.
///
/// @param id slug, unique in the register
/// @param kind what it is
/// @param category such as `government`, `civil-society`, `company`
/// @param name as shown
/// @param aliases other names, with the dates between which they mean this actor
/// @param parent id of the body it belongs to, or null
/// @param memberships bodies that it belongs to, in the order of the file
/// @param members ids of member actors, whenever they were members
/// @param country ISO 3166 alpha-2, or null
/// @param description one sentence
/// @param sources pages that the entry rests on
public record Actor(
    String id,
    Kind kind,
    String category,
    String name,
    List<Alias> aliases,
    @Nullable String parent,
    List<Membership> memberships,
    List<String> members,
    @Nullable String country,
    String description,
    List<String> sources) {
  public Actor {
    aliases = List.copyOf(aliases);
    memberships = List.copyOf(memberships);
    members = List.copyOf(members);
    sources = List.copyOf(sources);
  }

  /// What an actor is.
  public enum Kind {
    PERSON,
    ORGANISATION,
    PUBLIC_BODY,
    STATE,
    COALITION,
    UNNAMED_GROUP
  }

  /// Another name.
  ///
  /// @param name as written
  /// @param language ISO 639-1, or null when it holds in every language
  /// @param from first day on which it means this actor (an office, say), or null
  /// @param to last day, or null
  /// @param needsFullName true for a name that counts only where the full name stands in the text
  public record Alias(
      String name,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean needsFullName) {}
}
