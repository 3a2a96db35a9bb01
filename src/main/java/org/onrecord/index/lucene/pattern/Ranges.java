package org.onrecord.index.lucene.pattern;

import java.util.Arrays;

/// Ranges of word positions, first and last both within; sorted by first, then by last, each once.
public final class Ranges {
  private long[] all;
  private int size;

  Ranges(int room) {
    this.all = new long[Math.max(4, room)];
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// The first position of a range.
  public int first(int i) {
    return (int) (all[i] >>> 32);
  }

  /// The last position of a range, itself within.
  public int last(int i) {
    return (int) all[i];
  }

  /// Adds one; [#sort] must follow unless they come in order.
  void add(int first, int last) {
    long range = (long) first << 32 | last;
    if (size > 0 && all[size - 1] == range) {
      return;
    }
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = range;
  }

  Ranges sort() {
    Arrays.sort(all, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[kept - 1]) {
        all[kept++] = all[i];
      }
    }
    size = kept;
    return this;
  }

  /// True when one lies within a stretch.
  boolean anyWithin(int from, int to) {
    for (int i = 0; i < size && first(i) <= to; i++) {
      if (first(i) >= from && last(i) <= to) {
        return true;
      }
    }
    return false;
  }

  /// Those that lie within a stretch.
  public Ranges within(int from, int to) {
    Ranges found = new Ranges(size);
    for (int i = 0; i < size && first(i) <= to; i++) {
      if (first(i) >= from && last(i) <= to) {
        found.add(first(i), last(i));
      }
    }
    return found;
  }

  /// Those that `others` has too.
  public Ranges among(Ranges others) {
    Ranges found = new Ranges(size);
    for (int i = 0; i < size; i++) {
      if (Arrays.binarySearch(others.all, 0, others.size, all[i]) >= 0) {
        found.add(first(i), last(i));
      }
    }
    return found;
  }

  /// Last positions, ascending.
  int[] lasts() {
    int[] lasts = new int[size];
    for (int i = 0; i < size; i++) {
      lasts[i] = last(i);
    }
    Arrays.sort(lasts);
    return lasts;
  }

  /// Those that have one of `others` beside them with at most `reach` words between.
  public Ranges beside(Ranges others, int reach) {
    Ranges found = new Ranges(size);
    int[] lasts = others.lasts();
    for (int i = 0; i < size; i++) {
      if (followsOne(lasts, first(i), reach) || others.oneFollows(last(i), reach)) {
        found.add(first(i), last(i));
      }
    }
    return found;
  }

  private static boolean followsOne(int[] lasts, int first, int reach) {
    int below = Arrays.binarySearch(lasts, first);
    int nearest = (below >= 0 ? below : -below - 1) - 1;
    while (nearest >= 0 && lasts[nearest] >= first) {
      nearest--;
    }
    return nearest >= 0 && first - lasts[nearest] - 1 <= reach;
  }

  private boolean oneFollows(int last, int reach) {
    int above = Arrays.binarySearch(all, 0, size, (long) (last + 1) << 32);
    int nearest = above >= 0 ? above : -above - 1;
    return nearest < size && first(nearest) - last - 1 <= reach;
  }
}
