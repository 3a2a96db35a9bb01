package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who stands below and above whom in the register: members and parts, bodies and groups, over any
/// number of steps, with the days on which that held.
///
/// A step without dates holds always; over several steps the days are those on which all held.
public final class Relatives {
  /// An actor above or below another.
  ///
  /// @param from first day on which it was that, or null
  /// @param to last day, or null
  public record Relative(String actorId, @Nullable LocalDate from, @Nullable LocalDate to) {}

  private static final LocalDate[] ALWAYS = {LocalDate.MIN, LocalDate.MAX};

  private final Map<String, List<Relative>> up = new HashMap<>();
  private final Map<String, List<Relative>> down = new HashMap<>();

  private Relatives(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Membership one : actor.memberships()) {
        step(actor.id(), one.body(), one.from(), one.to());
      }
      String parent = actor.parent();
      if (parent != null && actor.memberships().stream().noneMatch(m -> m.body().equals(parent))) {
        step(actor.id(), parent, null, null);
      }
    }
  }

  private void step(String low, String high, @Nullable LocalDate from, @Nullable LocalDate to) {
    up.computeIfAbsent(low, a -> new ArrayList<>()).add(new Relative(high, from, to));
    down.computeIfAbsent(high, a -> new ArrayList<>()).add(new Relative(low, from, to));
  }

  /// The relatives within a register.
  public static Relatives of(List<Actor> actors) {
    return new Relatives(actors);
  }

  /// By body, its members and parts and theirs, sorted by id and first day.
  public Map<String, List<Relative>> below() {
    return all(down);
  }

  /// By actor, the bodies that it belongs to and those above them, sorted by id and first day.
  public Map<String, List<Relative>> above() {
    return all(up);
  }

  private static Map<String, List<Relative>> all(Map<String, List<Relative>> steps) {
    Map<String, List<Relative>> all = new TreeMap<>();
    for (String id : steps.keySet()) {
      Set<Relative> found = new HashSet<>();
      walk(id, ALWAYS, steps, new HashSet<>(Set.of(id)), found);
      all.put(id, withoutInner(found));
    }
    return all;
  }

  private static void walk(
      String at,
      LocalDate[] days,
      Map<String, List<Relative>> steps,
      Set<String> path,
      Set<Relative> found) {
    for (Relative next : steps.getOrDefault(at, List.of())) {
      LocalDate from = later(days[0], next.from());
      LocalDate to = earlier(days[1], next.to());
      if (!from.isAfter(to) && path.add(next.actorId())) {
        found.add(new Relative(next.actorId(), known(from), known(to)));
        walk(next.actorId(), new LocalDate[] {from, to}, steps, path, found);
        path.remove(next.actorId());
      }
    }
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate known(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
  }

  /// Without the times that lie within another of the same actor.
  private static List<Relative> withoutInner(Set<Relative> found) {
    Comparator<LocalDate> days = Comparator.nullsFirst(Comparator.naturalOrder());
    return found.stream()
        .filter(r -> found.stream().noneMatch(other -> !other.equals(r) && holds(other, r)))
        .sorted(
            Comparator.comparing(Relative::actorId)
                .thenComparing(Relative::from, days)
                .thenComparing(Relative::to, days))
        .toList();
  }

  private static boolean holds(Relative outer, Relative inner) {
    return outer.actorId().equals(inner.actorId())
        && (outer.from() == null || inner.from() != null && !inner.from().isBefore(outer.from()))
        && (outer.to() == null || inner.to() != null && !inner.to().isAfter(outer.to()));
  }
}
