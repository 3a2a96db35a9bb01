package org.onrecord.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which of the documents that hang together are copies of each other, by their places in the order
/// of [Origin].
///
/// Among up to [#FEW] each two are compared. Among more, those whose samples share too little are
/// not: of two texts of 40 shingles that are copies by a hair, one pair in twenty.
final class Neighbours {
  private static final int FEW = 64;

  private final List<Entry> entries;
  private final Recent<Sketch> sketches;
  private final Candidates candidates;

  /// By id, the place in the candidates.
  private final Map<String, Integer> places;

  /// By place in the candidates, the place here.
  private final Map<Integer, Integer> order = new HashMap<>();

  /// @param entries in the order of [Origin]
  /// @param places of these and others among the candidates, by id
  Neighbours(
      List<Entry> entries,
      Recent<Sketch> sketches,
      Candidates candidates,
      Map<String, Integer> places) {
    this.entries = entries;
    this.sketches = sketches;
    this.candidates = candidates;
    this.places = places;
    for (int i = 0; i < entries.size(); i++) {
      order.put(place(i), i);
    }
  }

  private int place(int document) {
    return java.util.Objects.requireNonNull(places.get(entries.get(document).id()));
  }

  /// Documents that come after one and may be copies of it, in their order.
  int[] after(int document) {
    if (entries.size() <= FEW) {
      return IntStream.range(document + 1, entries.size()).toArray();
    }
    return Arrays.stream(candidates.like(place(document)))
        .map(other -> order.getOrDefault(other, -1))
        .filter(other -> other > document)
        .sorted()
        .toArray();
  }

  /// Documents before and after one that may be copies of it, in their order.
  int[] of(int document) {
    if (entries.size() <= FEW) {
      return IntStream.range(0, entries.size()).filter(other -> other != document).toArray();
    }
    return Arrays.stream(candidates.like(place(document)))
        .map(other -> order.getOrDefault(other, -1))
        .filter(other -> other >= 0)
        .sorted()
        .toArray();
  }

  /// The overlap of two documents; null when they are no copies.
  @Nullable Overlap copies(int one, int other) {
    Overlap overlap =
        Overlap.of(sketches.of(entries.get(one).id()), sketches.of(entries.get(other).id()));
    return overlap.isCopy() ? overlap : null;
  }
}
