package org.onrecord.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the copies among all documents of a shelf, and keeps what changed.
///
/// The result depends on which documents there are and on nothing else: not on the order in which
/// they came, nor on what was found before. A document whose neighbours are those of the last time
/// is neither read nor kept again.
public final class CopyFinder {
  /// Changes whenever the same documents may give other results.
  public static final String VERSION = "1";

  private final Shelf shelf;
  private final Map<String, String> bases = new TreeMap<>();
  private final Map<String, List<String>> otherPaths;

  private CopyFinder(Shelf shelf) {
    this.shelf = shelf;
    this.otherPaths = shelf.otherPaths();
  }

  /// Looks through the whole shelf once.
  ///
  /// @return number of documents whose copies changed
  public static int find(Shelf shelf) {
    return new CopyFinder(shelf).find();
  }

  private int find() {
    Map<String, int[]> samples = new TreeMap<>();
    shelf.each(
        (document, sketch, basis) -> {
          samples.put(document, sketch.sample());
          bases.put(document, basis);
        });
    List<String> ids = List.copyOf(samples.keySet());
    List<Candidates.Pair> pairs = Candidates.of(List.copyOf(samples.values()));
    samples.clear();
    Map<String, Sketch> sketches = sketches(ids, pairs);
    int changed = 0;
    for (Collection<String> members : components(ids, pairs, sketches)) {
      changed += keep(members, sketches);
    }
    return changed;
  }

  private Map<String, Sketch> sketches(List<String> ids, List<Candidates.Pair> pairs) {
    Set<String> wanted = new TreeSet<>();
    pairs.forEach(
        pair -> {
          wanted.add(ids.get(pair.one()));
          wanted.add(ids.get(pair.other()));
        });
    Map<String, Sketch> sketches = new HashMap<>();
    if (!wanted.isEmpty()) {
      shelf.each(
          (document, sketch, basis) -> {
            if (wanted.contains(document)) {
              sketches.put(document, sketch);
            }
          });
    }
    return sketches;
  }

  /// Documents that pairs of copies hold together; every document is in one, most are alone.
  private static Collection<List<String>> components(
      List<String> ids, List<Candidates.Pair> pairs, Map<String, Sketch> sketches) {
    int[] parent = new int[ids.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Candidates.Pair pair : pairs) {
      Sketch one = sketches.get(ids.get(pair.one()));
      Sketch other = sketches.get(ids.get(pair.other()));
      if (one != null && other != null && Overlap.of(one, other).isCopy()) {
        int a = root(parent, pair.one());
        int b = root(parent, pair.other());
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    Map<Integer, List<String>> components = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      components.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(ids.get(i));
    }
    return components.values();
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// @return number of documents kept anew
  private int keep(Collection<String> members, Map<String, Sketch> sketches) {
    boolean alone = members.size() == 1 && members.stream().noneMatch(otherPaths::containsKey);
    String basis = alone ? "" : basis(members);
    if (members.stream().allMatch(id -> basis.equals(bases.get(id)))) {
      return 0;
    }
    if (alone) {
      members.forEach(id -> shelf.keep(DocumentCopies.none(id)));
    } else {
      List<Held> held = members.stream().map(shelf::held).toList();
      Component.read(basis, held, sketches, otherPaths).forEach(shelf::keep);
    }
    return members.size();
  }

  private String basis(Collection<String> members) {
    StringBuilder all = new StringBuilder(VERSION);
    for (String id : members) {
      all.append('\n').append(id);
      otherPaths.getOrDefault(id, List.of()).forEach(path -> all.append('\t').append(path));
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
