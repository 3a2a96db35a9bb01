package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Finds the copies among all documents of a shelf, and keeps what changed.
///
/// The result depends on which documents there are and on what people decided about their
/// statements, and on nothing else: not on the order in which they came, nor on what was found
/// before. Documents that hang together as they did the last time
/// are not read again, and what is found as it was is not kept again.
public final class CopyFinder {
  /// Changes whenever the same documents may give other results.
  public static final String VERSION = "4";

  /// Shingles of sketches that are held; 16 MB.
  private static final long SKETCHES = 4_000_000;

  /// Characters of documents that are held; with their words some 20 MB.
  private static final long TEXTS = 500_000;

  private final Shelf shelf;
  private final Map<String, List<String>> otherPaths;
  private final List<Decision> decisions;
  private final Recent<Sketch> sketches;
  private final Recent<OpenDocument> documents;

  /// By id, sorted.
  private final TreeMap<String, String> bases = new TreeMap<>();

  /// By id, its place among all.
  private final Map<String, Integer> places = new HashMap<>();

  private CopyFinder(Shelf shelf, List<Decision> decisions) {
    this.shelf = shelf;
    this.decisions = decisions;
    this.otherPaths = shelf.otherPaths();
    this.sketches = new Recent<>(shelf::sketch, sketch -> sketch.shingles().length + 1, SKETCHES);
    this.documents =
        new Recent<>(id -> new OpenDocument(shelf.held(id)), OpenDocument::size, TEXTS);
  }

  /// Looks through the whole shelf once.
  ///
  /// @param decisions of people that do not contradict each other, in any order
  /// @return number of documents whose copies changed
  public static int find(Shelf shelf, List<Decision> decisions) {
    return new CopyFinder(shelf, inOrder(decisions)).find();
  }

  /// Changes whenever the same documents may give other results, by another finder or by other
  /// decisions of people.
  public static String version(List<Decision> decisions) {
    return decisions.isEmpty() ? VERSION : VERSION + " " + Basis.of(inOrder(decisions));
  }

  private static List<Decision> inOrder(List<Decision> decisions) {
    return decisions.stream().sorted(Comparator.comparing(Decision::correction)).toList();
  }

  private int find() {
    Candidates candidates = candidates();
    List<String> ids = List.copyOf(bases.keySet());
    int changed = 0;
    for (List<Integer> set : joined(ids, candidates).sets()) {
      changed += keep(set.stream().map(ids::get).toList(), candidates);
    }
    return changed;
  }

  private Candidates candidates() {
    Repeated repeated = new Repeated();
    shelf.each(
        (document, sketch, basis) -> {
          repeated.add(sketch.sample());
          bases.put(document, basis);
        });
    bases.keySet().forEach(id -> places.put(id, places.size()));
    Candidates candidates = new Candidates(places.size());
    shelf.each(
        (document, sketch, basis) -> {
          Integer place = places.get(document);
          if (place != null) {
            candidates.add(place, sketch.sample(), repeated);
          }
        });
    candidates.close();
    return candidates;
  }

  /// Joins what is a copy of each other. A pair that hangs together already is not compared: of
  /// thousands of copies each needs one comparison that succeeds.
  private Union joined(List<String> ids, Candidates candidates) {
    Union union = new Union(ids.size());
    candidates.pairs(
        (one, other) -> {
          if (!union.areJoined(one, other)
              && Overlap.of(sketches.of(ids.get(one)), sketches.of(ids.get(other))).isCopy()) {
            union.join(one, other);
          }
        });
    decisions.stream()
        .filter(Decision::joined)
        .filter(d -> places.containsKey(d.one()) && places.containsKey(d.other()))
        .forEach(d -> union.join(place(d.one()), place(d.other())));
    return union;
  }

  private int place(String id) {
    return Objects.requireNonNull(places.get(id));
  }

  /// @param members that hang together, sorted
  /// @return number of documents kept anew
  private int keep(List<String> members, Candidates candidates) {
    List<Decision> decided = decisions.isEmpty() ? decisions : among(Set.copyOf(members));
    if (members.size() == 1 && decided.isEmpty() && !otherPaths.containsKey(members.getFirst())) {
      return keep(DocumentCopies.none(members.getFirst()));
    }
    String basis = Basis.of(members, otherPaths, decided);
    String leader = members.getFirst();
    boolean known = members.stream().noneMatch(id -> bases.getOrDefault(id, "").isEmpty());
    if (known && bases.getOrDefault(leader, "").startsWith(basis)) {
      return 0;
    }
    return find(members, decided, basis, candidates);
  }

  private List<Decision> among(Set<String> members) {
    return decisions.stream()
        .filter(d -> members.contains(d.one()) && members.contains(d.other()))
        .toList();
  }

  /// The leader, who says for all what they were found from, is kept last: what is broken off
  /// before is found again.
  private int find(
      List<String> members, List<Decision> decided, String basis, Candidates candidates) {
    List<Entry> entries = Origin.order(members.stream().map(this::entry).toList());
    Neighbours neighbours = new Neighbours(entries, sketches, candidates, places);
    List<DocumentCopies> last = new ArrayList<>();
    int[] changed = {0};
    Component.read(
        entries,
        neighbours,
        documents,
        otherPaths,
        decided,
        found -> {
          if (found.document().equals(members.getFirst())) {
            last.add(found.on(basis + " " + Basis.of(found)));
          } else {
            changed[0] += keep(found.on(Basis.of(found)));
          }
        });
    last.forEach(found -> changed[0] += keep(found));
    return changed[0];
  }

  private Entry entry(String id) {
    return Entry.of(documents.of(id).held().document(), sketches.of(id));
  }

  /// @return 1 when it differs from what was kept, else 0
  private int keep(DocumentCopies copies) {
    if (copies.basis().equals(bases.get(copies.document()))) {
      return 0;
    }
    shelf.keep(copies);
    return 1;
  }
}
