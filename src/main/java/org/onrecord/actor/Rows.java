package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.correction.RegisterAction.Add;

/// Changes rows of the register.
final class Rows {
  private Rows() {}

  static Actor named(Actor actor, String name, List<Actor.Alias> aliases) {
    return new Actor(
        actor.id(),
        actor.kind(),
        actor.category(),
        name,
        aliases,
        actor.parent(),
        actor.memberships(),
        actor.members(),
        actor.country(),
        actor.description(),
        actor.sources());
  }

  static Actor added(Add row, Actor.Kind kind, List<Actor.Alias> aliases) {
    return new Actor(
        row.actor(),
        kind,
        row.category(),
        row.name(),
        aliases,
        null,
        List.of(),
        List.of(),
        null,
        "Added in review.",
        List.of());
  }

  /// One row of two: what the first lacks is taken from the second.
  static Actor joined(Actor stays, Actor gone, List<Actor.Alias> aliases) {
    String parent = stays.parent() == null ? gone.parent() : stays.parent();
    if (parent != null && parent.equals(gone.id())) {
      parent = gone.parent();
    }
    return new Actor(
        stays.id(),
        stays.kind(),
        stays.category(),
        stays.name(),
        aliases,
        stays.id().equals(parent) ? null : parent,
        Stream.concat(stays.memberships().stream(), gone.memberships().stream())
            .filter(m -> !m.body().equals(stays.id()) && !m.body().equals(gone.id()))
            .distinct()
            .toList(),
        stays.members(),
        stays.country() == null ? gone.country() : stays.country(),
        stays.description(),
        Stream.concat(stays.sources().stream(), gone.sources().stream()).distinct().toList());
  }

  /// A row in which one actor stands for another that is gone.
  static Actor redirected(Actor actor, String from, String into) {
    boolean touched =
        from.equals(actor.parent())
            || actor.memberships().stream().anyMatch(m -> m.body().equals(from));
    if (!touched) {
      return actor;
    }
    String parent = from.equals(actor.parent()) ? into : actor.parent();
    return new Actor(
        actor.id(),
        actor.kind(),
        actor.category(),
        actor.name(),
        actor.aliases(),
        actor.id().equals(parent) ? null : parent,
        actor.memberships().stream()
            .map(m -> m.body().equals(from) ? moved(m, into) : m)
            .filter(m -> !m.body().equals(actor.id()))
            .distinct()
            .toList(),
        actor.members(),
        actor.country(),
        actor.description(),
        actor.sources());
  }

  private static Membership moved(Membership one, String body) {
    return new Membership(body, one.role(), one.from(), one.to(), one.speaksFor());
  }

  /// The rows with the members that their memberships give.
  static List<Actor> withMembers(List<Actor> actors) {
    Map<String, TreeSet<String>> members = new HashMap<>();
    for (Actor actor : actors) {
      for (Membership one : actor.memberships()) {
        members.computeIfAbsent(one.body(), b -> new TreeSet<>()).add(actor.id());
      }
    }
    List<Actor> all = new ArrayList<>();
    for (Actor a : actors) {
      List<String> own = List.copyOf(members.getOrDefault(a.id(), new TreeSet<>()));
      all.add(
          own.equals(a.members())
              ? a
              : new Actor(
                  a.id(),
                  a.kind(),
                  a.category(),
                  a.name(),
                  a.aliases(),
                  a.parent(),
                  a.memberships(),
                  own,
                  a.country(),
                  a.description(),
                  a.sources()));
    }
    return all;
  }
}
