package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Correction;
import org.onrecord.correction.RegisterAction;
import org.onrecord.correction.RegisterAction.Add;
import org.onrecord.correction.RegisterAction.AddAlias;
import org.onrecord.correction.RegisterAction.Merge;
import org.onrecord.correction.RegisterAction.Rename;
import org.onrecord.correction.RegisterAction.Split;
import org.onrecord.vocabulary.Tokens;

/// Replays people's decisions on the rows of the register, by time.
///
/// A merge that was split is as if it had never been; of two merges of one actor the later holds. A
/// decision that no longer fits the register is passed over and told.
final class Decisions {
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, String> moved = new TreeMap<>();
  private final Map<String, Set<String>> decided = new TreeMap<>();
  private final List<Unfit> unfit = new ArrayList<>();

  /// A decision that could not be taken.
  ///
  /// @param why one sentence: what was found, and what to do
  record Unfit(Correction correction, String why) {}

  private Decisions(List<Actor> rows) {
    rows.forEach(actor -> actors.put(actor.id(), actor));
  }

  /// @param corrections those that hold, by time; others than of the register are passed over
  static Decisions of(List<Actor> rows, List<Correction> corrections) {
    Decisions decisions = new Decisions(rows);
    Set<String> standing = standingMerges(corrections);
    for (Correction correction : corrections) {
      if (correction.action() instanceof RegisterAction action
          && (!(action instanceof Merge) || standing.contains(correction.id()))) {
        decisions.take(correction, action);
      }
    }
    return decisions;
  }

  /// Merges that were not split, the last of each actor.
  private static Set<String> standingMerges(List<Correction> corrections) {
    Set<String> split = new HashSet<>();
    corrections.forEach(
        c -> {
          if (c.action() instanceof Split(String entry)) {
            split.add(entry);
          }
        });
    Map<String, String> last = new LinkedHashMap<>();
    for (Correction correction : corrections) {
      if (correction.action() instanceof Merge merge && !split.contains(correction.id())) {
        last.put(merge.from(), correction.id());
      }
    }
    return Set.copyOf(last.values());
  }

  private void take(Correction correction, RegisterAction action) {
    String why =
        switch (action) {
          case Merge(String from, String into) -> merge(from, now(into));
          case Rename(String actor, String name) -> rename(now(actor), name);
          case Add add -> add(add);
          case AddAlias alias -> alias(alias);
          case Split _ -> null;
        };
    if (why != null) {
      unfit.add(new Unfit(correction, why));
    }
  }

  /// The actor that an id means after the merges so far.
  private String now(String id) {
    String at = id;
    for (int i = 0; moved.containsKey(at) && i <= moved.size(); i++) {
      at = moved.getOrDefault(at, at);
    }
    return at;
  }

  private @Nullable String merge(String from, String into) {
    Actor gone = actors.get(from);
    Actor stays = actors.get(into);
    if (gone == null || stays == null || from.equals(into)) {
      String lacking = gone == null ? from : into;
      return from.equals(into)
          ? "“" + from + "” was merged the other way round before; split that merge first"
          : unknown(lacking);
    }
    actors.remove(from);
    moved.put(from, into);
    List<Actor.Alias> names = new ArrayList<>(stays.aliases());
    names.add(new Actor.Alias(gone.name(), null, null, null, false));
    gone.aliases().stream().filter(a -> !names.contains(a)).forEach(names::add);
    decided
        .computeIfAbsent(into, id -> new HashSet<>())
        .addAll(decided.getOrDefault(from, Set.of()));
    actors.put(into, Rows.joined(stays, gone, names));
    actors.replaceAll((id, actor) -> Rows.redirected(actor, from, into));
    return null;
  }

  private @Nullable String rename(String id, String name) {
    Actor actor = actors.get(id);
    if (actor == null) {
      return unknown(id);
    }
    var before = new Actor.Alias(actor.name(), null, null, null, false);
    List<Actor.Alias> names = new ArrayList<>(actor.aliases());
    if (!names.contains(before) && !actor.name().equals(name)) {
      names.add(before);
    }
    actors.put(id, Rows.named(actor, name, names));
    return null;
  }

  private @Nullable String add(Add row) {
    if (actors.containsKey(row.actor()) || moved.containsKey(row.actor())) {
      return "the register has a row “" + row.actor() + "” by now; undo this entry";
    }
    String kind = row.kind().toUpperCase(Locale.ROOT).replace('-', '_');
    if (!ActorReader.KINDS.contains(row.kind())
        || !ActorReader.CATEGORIES.contains(row.category())) {
      return "“"
          + row.kind()
          + "”, “"
          + row.category()
          + "” are no kind and category of actors.yaml; undo this entry and add the row again";
    }
    List<Actor.Alias> aliases =
        row.aliases().stream().map(a -> new Actor.Alias(a, null, null, null, false)).toList();
    actors.put(row.actor(), Rows.added(row, Actor.Kind.valueOf(kind), aliases));
    row.aliases().forEach(alias -> decide(row.actor(), alias));
    decide(row.actor(), row.name());
    return null;
  }

  private @Nullable String alias(AddAlias alias) {
    String id = now(alias.actor());
    Actor actor = actors.get(id);
    if (actor == null) {
      return unknown(id);
    }
    boolean surname = actor.kind() == Actor.Kind.PERSON && Tokens.of(alias.name()).count() == 1;
    var added = new Actor.Alias(alias.name(), alias.language(), alias.from(), alias.to(), surname);
    List<Actor.Alias> names = new ArrayList<>(actor.aliases());
    if (!names.contains(added)) {
      names.add(added);
    }
    actors.put(id, Rows.named(actor, actor.name(), names));
    decide(id, alias.name());
    return null;
  }

  private void decide(String id, String name) {
    decided.computeIfAbsent(id, k -> new HashSet<>()).add(BareName.of(name).key());
  }

  private static String unknown(String id) {
    return "the register has no actor “" + id + "” any more; undo this entry or bring the row back";
  }

  /// The rows after all decisions, sorted by id, each with its members.
  List<Actor> actors() {
    return Rows.withMembers(
        actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList());
  }

  /// By id of an actor that was merged, the one that it was merged into, all the way.
  Map<String, String> moved() {
    Map<String, String> all = new TreeMap<>();
    moved.keySet().forEach(id -> all.put(id, now(id)));
    return all;
  }

  /// By actor, the names that a person gave it, as keys of [BareName].
  Map<String, Set<String>> decided() {
    return decided;
  }

  /// What could not be done, in the order of time.
  List<Unfit> unfit() {
    return unfit;
  }
}
