package org.onrecord.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyGroup.Member;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// Documents that pairs of copies hold together, made into groups and sightings.
///
/// A group is one origin and what is a copy of that origin itself: a chain of copies of copies does
/// not make one group of texts that share nothing. Statements are held against those of every
/// earlier document that the later is a copy of, of its own group or not.
final class Component {
  private final String basis;
  private final Map<String, List<String>> otherPaths;
  private final Map<String, Sketch> sketches;

  /// By id, in the order of [Origin].
  private final Map<String, Held> held = new LinkedHashMap<>();

  private final Map<String, CopyGroup> groups = new HashMap<>();
  private final Map<String, Map<String, Sighting>> copyOf = new HashMap<>();
  private final Map<String, Map<String, List<Sighting>>> sightings = new HashMap<>();

  /// A statement that others may be sightings of, and its document.
  private record First(Statement statement, Held held) {}

  private final List<First> firsts = new ArrayList<>();

  private Component(
      String basis,
      List<Held> documents,
      Map<String, Sketch> sketches,
      Map<String, List<String>> otherPaths) {
    this.basis = basis;
    this.sketches = sketches;
    this.otherPaths = otherPaths;
    Map<String, Held> byId = new HashMap<>();
    documents.forEach(h -> byId.put(h.document().id(), h));
    List<Origin.Sized> sized =
        documents.stream().map(Held::document).map(d -> sized(d, sketches)).toList();
    for (Document document : Origin.order(sized)) {
      held.put(document.id(), java.util.Objects.requireNonNull(byId.get(document.id())));
    }
  }

  /// What is known of each document, in the order of their ids.
  static List<DocumentCopies> read(
      String basis,
      List<Held> documents,
      Map<String, Sketch> sketches,
      Map<String, List<String>> otherPaths) {
    Component component = new Component(basis, documents, sketches, otherPaths);
    component.group();
    component.held.values().forEach(component::sight);
    return component.found();
  }

  private static Origin.Sized sized(Document document, Map<String, Sketch> sketches) {
    Sketch sketch = sketches.get(document.id());
    return new Origin.Sized(document, sketch == null ? 0 : sketch.size());
  }

  /// The overlap of two documents; null when they are no copies.
  private @Nullable Overlap copies(String one, String other) {
    Sketch left = sketches.get(one);
    Sketch right = sketches.get(other);
    if (left == null || right == null) {
      return null;
    }
    Overlap overlap = Overlap.of(left, right);
    return overlap.isCopy() ? overlap : null;
  }

  private void group() {
    List<String> left = new ArrayList<>(held.keySet());
    while (!left.isEmpty()) {
      String origin = left.removeFirst();
      Map<String, Double> shared = new LinkedHashMap<>();
      shared.put(origin, 1.0);
      for (String other : left) {
        Overlap overlap = copies(origin, other);
        if (overlap != null) {
          shared.put(other, overlap.containment());
        }
      }
      left.removeAll(shared.keySet());
      group(origin, shared);
    }
  }

  private void group(String origin, Map<String, Double> shared) {
    List<Member> members = new ArrayList<>();
    List<Origin.Sized> sized = new ArrayList<>();
    shared.forEach(
        (id, share) -> {
          Document document = document(id);
          CopyCard card = CopyCard.of(document);
          sized.add(sized(document, sketches));
          double rounded = Math.round(share * 100) / 100.0;
          members.add(new Member(card, rounded, false));
          for (String path : otherPaths.getOrDefault(id, List.of())) {
            members.add(new Member(card.at(path), rounded, true));
          }
        });
    if (members.size() > 1) {
      String reason =
          sized.size() > 1 ? Origin.reason(sized) : "the same bytes lie at more than one path";
      CopyGroup group = new CopyGroup(CopyGroup.idOf(origin), origin, reason, members);
      shared.keySet().forEach(id -> groups.put(id, group));
    }
  }

  private Document document(String id) {
    return java.util.Objects.requireNonNull(held.get(id)).document();
  }

  /// Holds the statements of a document against those of the documents before it.
  private void sight(Held later) {
    String id = later.document().id();
    Map<String, Boolean> near = new HashMap<>();
    List<First> earlier =
        firsts.stream()
            .filter(
                f ->
                    near.computeIfAbsent(
                        f.held().document().id(), other -> copies(other, id) != null))
            .toList();
    List<Statement> own = later.statements();
    Map<Integer, First> matched = new TreeMap<>();
    Alignment.of(earlier.stream().map(First::statement).toList(), own)
        .forEach(match -> matched.put(match.other(), earlier.get(match.one())));
    for (int i = 0; i < own.size(); i++) {
      First first = matched.get(i);
      if (first == null) {
        firsts.add(new First(own.get(i), later));
        add(own.get(i), sameBytes(own.get(i), later, null));
      } else {
        sight(first, own.get(i), later);
      }
    }
  }

  private void sight(First first, Statement statement, Held later) {
    Document origin = first.held().document();
    Comparison comparison =
        Comparison.of(first.statement(), origin.text(), statement, later.document().text());
    Sighting sighting =
        new Sighting(
            statement.id(),
            CopyCard.of(later.document()),
            statement.text(),
            comparison.sameness(),
            comparison.changes());
    Sighting back =
        new Sighting(
            first.statement().id(),
            CopyCard.of(origin),
            first.statement().text(),
            comparison.sameness(),
            comparison.changes().stream().map(Change::turned).toList());
    copyOf.computeIfAbsent(statement.documentId(), d -> new HashMap<>()).put(statement.id(), back);
    add(first.statement(), List.of(sighting));
    add(first.statement(), sameBytes(statement, later, sighting));
  }

  private void add(Statement first, List<Sighting> more) {
    if (!more.isEmpty()) {
      sightings
          .computeIfAbsent(first.documentId(), d -> new HashMap<>())
          .computeIfAbsent(first.id(), s -> new ArrayList<>())
          .addAll(more);
    }
  }

  /// Sightings of a statement at the other paths of its own document.
  private List<Sighting> sameBytes(Statement statement, Held in, @Nullable Sighting like) {
    CopyCard card = CopyCard.of(in.document());
    return otherPaths.getOrDefault(in.document().id(), List.of()).stream()
        .map(
            path ->
                new Sighting(
                    statement.id(),
                    card.at(path),
                    statement.text(),
                    like == null ? Sameness.EXACT : like.sameness(),
                    like == null ? List.of() : like.changes()))
        .toList();
  }

  private List<DocumentCopies> found() {
    return held.keySet().stream()
        .sorted()
        .map(
            id ->
                new DocumentCopies(
                    id,
                    basis,
                    groups.get(id),
                    copyOf.getOrDefault(id, Map.of()),
                    sightings.getOrDefault(id, Map.of())))
        .toList();
  }
}
