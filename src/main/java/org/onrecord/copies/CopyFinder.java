package org.onrecord.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the copies among all documents of a shelf, and keeps what changed.
///
/// The result depends on which documents there are and on nothing else: not on the order in which
/// they came, nor on what was found before. Documents that hang together as they did the last time
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
  private final Recent<Sketch> sketches;
  private final Recent<OpenDocument> documents;

  /// By id, sorted.
  private final TreeMap<String, String> bases = new TreeMap<>();

  /// By id, its place among all.
  private final Map<String, Integer> places = new HashMap<>();

  private CopyFinder(Shelf shelf) {
    this.shelf = shelf;
    this.otherPaths = shelf.otherPaths();
    this.sketches = new Recent<>(shelf::sketch, sketch -> sketch.shingles().length + 1, SKETCHES);
    this.documents =
        new Recent<>(id -> new OpenDocument(shelf.held(id)), OpenDocument::size, TEXTS);
  }

  /// Looks through the whole shelf once.
  ///
  /// @return number of documents whose copies changed
  public static int find(Shelf shelf) {
    return new CopyFinder(shelf).find();
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
    return union;
  }

  /// @param members that hang together, sorted
  /// @return number of documents kept anew
  private int keep(List<String> members, Candidates candidates) {
    if (members.size() == 1 && !otherPaths.containsKey(members.getFirst())) {
      return keep(DocumentCopies.none(members.getFirst()));
    }
    String basis = Basis.of(members, otherPaths);
    String leader = members.getFirst();
    boolean known = members.stream().noneMatch(id -> bases.getOrDefault(id, "").isEmpty());
    if (known && bases.getOrDefault(leader, "").startsWith(basis)) {
      return 0;
    }
    return find(members, basis, candidates);
  }

  /// The leader, who says for all what they were found from, is kept last: what is broken off
  /// before is found again.
  private int find(List<String> members, String basis, Candidates candidates) {
    List<Entry> entries = Origin.order(members.stream().map(this::entry).toList());
    Neighbours neighbours = new Neighbours(entries, sketches, candidates, places);
    List<DocumentCopies> last = new ArrayList<>();
    int[] changed = {0};
    Component.read(
        entries,
        neighbours,
        documents,
        otherPaths,
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
