package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Numbers from 0 on, joined two by two into sets.
final class Union {
  private final int[] parent;

  Union(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  boolean areJoined(int one, int other) {
    return root(one) == root(other);
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// The sets, ascending in themselves and by their lowest.
  Collection<List<Integer>> sets() {
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(root(i), r -> new ArrayList<>(1)).add(i);
    }
    return sets.values();
  }
}
