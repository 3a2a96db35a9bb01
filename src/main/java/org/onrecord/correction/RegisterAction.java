package org.onrecord.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision about the register of actors; `actor` applies it when the register is loaded.
public sealed interface RegisterAction extends Action {

  /// Two rows are one actor.
  ///
  /// @param from id of the row that goes
  /// @param into id of the row that stays and takes the names of the other
  record Merge(String from, String into) implements RegisterAction {
    public Merge {
      if (from.equals(into)) {
        throw new IllegalArgumentException("an actor cannot be merged with itself: " + from);
      }
    }
  }

  /// Two actors that were merged are two.
  ///
  /// @param entry id of the correction that merged them
  record Split(String entry) implements RegisterAction {}

  /// An actor is shown by another name; the one before stays an alias.
  ///
  /// @param actor id
  record Rename(String actor, String name) implements RegisterAction {
    public Rename {
      named(name);
    }
  }

  /// A new row.
  ///
  /// @param actor id, a slug
  /// @param kind such as `person`, as in actors.yaml
  /// @param category such as `government`
  /// @param aliases other names, each in every language and at all times
  record Add(String actor, String kind, String category, String name, List<String> aliases)
      implements RegisterAction {
    public Add {
      aliases = List.copyOf(aliases);
      named(name);
    }
  }

  /// Another name of an actor.
  ///
  /// @param actor id
  /// @param language ISO 639-1, or null when it holds in every language
  /// @param from first day on which it means this actor, or null
  /// @param to last day, or null
  record AddAlias(
      String actor,
      String name,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements RegisterAction {
    public AddAlias {
      named(name);
      if (from != null && to != null && to.isBefore(from)) {
        throw new IllegalArgumentException("an alias cannot hold from " + from + " to " + to);
      }
    }
  }

  private static void named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
  }
}
