package org.onrecord.correction;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Set<String> replaced;
  private final Set<String> overruled;
  private final List<Correction> sightings;
  private final Map<String, List<Correction>> byHash = new HashMap<>();
  private final Map<String, List<Correction>> byPath = new HashMap<>();

  private Corrections(Map<String, Correction> all, List<Correction> effective) {
    this.all = all;
    this.effective = effective;
    List<Conflict> pairs = Conflict.among(effective);
    this.replaced = overruled(pairs);
    Sightings together =
        Sightings.of(effective.stream().filter(c -> !replaced.contains(c.id())).toList());
    this.sightings = together.holding().reversed();
    this.conflicts =
        Stream.concat(pairs.stream(), together.conflicts().stream())
            .sorted(Comparator.comparing(Conflict::later))
            .toList();
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
    Set<DocumentTarget> documents = documents(correction.action());
    documents.stream()
        .map(DocumentTarget::sha256)
        .distinct()
        .forEach(h -> byHash.computeIfAbsent(h, k -> new ArrayList<>()).add(correction));
    documents.stream()
        .flatMap(document -> Stream.ofNullable(document.path()))
        .distinct()
        .forEach(p -> byPath.computeIfAbsent(p, k -> new ArrayList<>()).add(correction));
  }

  /// The documents that an action is about.
  private static Set<DocumentTarget> documents(Action action) {
    return switch (action) {
      case StatementAction.Sighting on ->
          new LinkedHashSet<>(List.of(on.target().document(), on.other().document()));
      case StatementAction on -> Set.of(on.target().document());
      case DocumentAction on -> Set.of(on.document());
      case RegisterAction _, Undo _ -> Set.of();
    };
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

  /// Those that hold about which statements are one and which are two, by time. They do not
  /// contradict each other: what three or more of them cannot all mean is among the conflicts.
  public List<Correction> sightings() {
    return sightings;
  }

  /// Ids of those of which nothing shows because later ones on the same words decide all they did.
  Set<String> replaced() {
    return replaced;
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

  /// Those that hold and that an action would overrule, by time: they decide the same otherwise, or
  /// cannot be meant together with it.
  public List<Correction> against(Action action) {
    List<Decided> decides = Decided.by(action);
    Set<Correction> beyond = beyond(action);
    return effective.stream()
        .filter(held -> !overruled.contains(held.id()))
        .filter(
            held ->
                beyond.contains(held)
                    || Decided.by(held.action()).stream()
                        .filter(decides::contains)
                        .anyMatch(what -> Decided.differ(held.action(), action, what)))
        .toList();
  }

  /// What a decision about two statements would overrule about others.
  private Set<Correction> beyond(Action action) {
    if (!(action instanceof StatementAction.Sighting)) {
      return Set.of();
    }
    List<Correction> with = new ArrayList<>(sightings);
    with.add(new Correction("", Instant.MAX, "whoever it is", "", action));
    return Sightings.of(with).conflicts().stream()
        .map(Conflict::earlier)
        .collect(Collectors.toSet());
  }
}
