package org.onrecord.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All corrections of a corpus: which hold, which were taken back, which contradict each other.
///
/// The order in which they were given does not matter: they are replayed by time, then by id.
public final class Corrections {
  /// No decision was taken.
  public static final Corrections NONE = of(List.of());

  private final Map<String, Correction> all;
  private final List<Correction> effective;
  private final List<Conflict> conflicts;
  private final Set<String> overruled;
  private final Map<String, List<Correction>> byHash = new HashMap<>();
  private final Map<String, List<Correction>> byPath = new HashMap<>();

  private Corrections(Map<String, Correction> all, List<Correction> effective) {
    this.all = all;
    this.effective = effective;
    this.conflicts = Conflict.among(effective);
    this.overruled = overruled(conflicts);
    effective.forEach(this::place);
  }

  private static Set<String> overruled(List<Conflict> conflicts) {
    Map<Correction, Set<String>> lost = new HashMap<>();
    conflicts.forEach(c -> lost.computeIfAbsent(c.earlier(), e -> new HashSet<>()).add(c.field()));
    return lost.entrySet().stream()
        .filter(e -> e.getValue().size() == Decided.by(e.getKey().action()).size())
        .map(e -> e.getKey().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void place(Correction correction) {
    DocumentTarget document =
        switch (correction.action()) {
          case StatementAction action -> action.target().document();
          case DocumentAction action -> action.document();
          case RegisterAction _, Undo _ -> null;
        };
    if (document != null) {
      byHash.computeIfAbsent(document.sha256(), h -> new ArrayList<>()).add(correction);
      if (document.path() != null) {
        byPath.computeIfAbsent(document.path(), p -> new ArrayList<>()).add(correction);
      }
    }
  }

  /// Joins corrections, of one file or of several; the same one twice counts once.
  public static Corrections of(List<Correction> given) {
    Map<String, Correction> all = new TreeMap<>();
    given.forEach(correction -> all.put(correction.id(), correction));
    Set<String> standing = standing(all);
    return new Corrections(
        all,
        all.values().stream()
            .filter(correction -> standing.contains(correction.id()))
            .sorted()
            .toList());
  }

  /// Those that no standing undo takes back. An undo names an id, and an id is made of what its
  /// correction says, so undos cannot go round in a circle.
  private static Set<String> standing(Map<String, Correction> all) {
    Map<String, Integer> undos = new HashMap<>();
    for (Correction correction : all.values()) {
      if (correction.action() instanceof Undo(String entry)) {
        undos.merge(entry, 1, Integer::sum);
      }
    }
    Deque<Correction> free = new ArrayDeque<>();
    all.values().stream().filter(c -> !undos.containsKey(c.id())).forEach(free::add);
    Set<String> standing = new HashSet<>();
    Set<String> fallen = new HashSet<>();
    while (!free.isEmpty()) {
      Correction correction = free.remove();
      boolean stands = !fallen.contains(correction.id());
      if (stands) {
        standing.add(correction.id());
      }
      if (correction.action() instanceof Undo(String entry) && all.containsKey(entry)) {
        if (stands) {
          fallen.add(entry);
        }
        if (undos.merge(entry, -1, Integer::sum) == 0) {
          free.add(Objects.requireNonNull(all.get(entry)));
        }
      }
    }
    return standing;
  }

  /// All that were given, by time.
  public List<Correction> all() {
    return all.values().stream().sorted().toList();
  }

  /// Those that hold, by time; undos among them.
  public List<Correction> effective() {
    return effective;
  }

  /// Those that were taken back, by time.
  public List<Correction> undone() {
    Set<String> held = effective.stream().map(Correction::id).collect(Collectors.toSet());
    return all().stream().filter(correction -> !held.contains(correction.id())).toList();
  }

  /// Decisions on the same thing that differ; the later one holds.
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /// Those that hold and are about the register of actors, by time.
  public List<Correction> ofRegister() {
    return effective.stream().filter(c -> c.action() instanceof RegisterAction).toList();
  }

  /// Those that hold and are meant for a file or the statements in it, by time: for its bytes, or
  /// for what now lies under its name.
  public List<Correction> meantFor(String sha256, String path) {
    List<Correction> here = byHash.getOrDefault(sha256, List.of());
    List<Correction> there = byPath.getOrDefault(path, List.of());
    return there.isEmpty() || here.equals(there)
        ? here
        : Stream.concat(here.stream(), there.stream()).distinct().sorted().toList();
  }

  /// Ids of those that hold but of which nothing shows, because later ones decide all they did.
  public Set<String> overruled() {
    return overruled;
  }

  /// True when none was ever taken.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// A correction, standing or undone.
  public Optional<Correction> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /// Those that hold and that an action would overrule, by time: they decide the same otherwise.
  public List<Correction> against(Action action) {
    List<Decided> decides = Decided.by(action);
    return effective.stream()
        .filter(held -> !overruled.contains(held.id()))
        .filter(
            held ->
                Decided.by(held.action()).stream()
                    .filter(decides::contains)
                    .anyMatch(what -> Decided.differ(held.action(), action, what)))
        .toList();
  }
}
