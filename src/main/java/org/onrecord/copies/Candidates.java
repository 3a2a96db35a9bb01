package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs of documents that may be copies, by the shingles of their samples.
///
/// A shingle of more than [#COMMON] documents pairs each of them with the first [#LEADERS] only:
/// enough to hold a group of thousands together, and work that grows with the corpus and not with
/// its square.
final class Candidates {
  /// Documents that share a shingle and are still paired each with each.
  private static final int COMMON = 64;

  private static final int LEADERS = 8;

  /// Share of the smaller sample that makes a candidate: a fifth of [Overlap#LINE], since common
  /// shingles are hardly counted.
  private static final double LINE = 0.08;

  private static final int FEWEST = 2;

  /// Two documents by their places in the list given, the later first.
  record Pair(int one, int other) {}

  private final List<int[]> samples;

  /// Number of a shingle above, document below, ascending.
  private final long[] entries;

  private Candidates(List<int[]> samples) {
    this.samples = samples;
    this.entries = entries(samples);
  }

  /// The pairs, in a fixed order.
  ///
  /// @param samples of the documents in a fixed order; their arrays are used up
  static List<Pair> of(List<int[]> samples) {
    return new Candidates(samples).pairs();
  }

  private static long[] entries(List<int[]> samples) {
    long[] entries = new long[samples.stream().mapToInt(s -> s.length).sum()];
    int at = 0;
    for (int document = 0; document < samples.size(); document++) {
      for (int shingle : samples.get(document)) {
        entries[at++] = (long) shingle << 32 | document;
      }
    }
    Arrays.sort(entries);
    return entries;
  }

  private List<Pair> pairs() {
    placeShingles();
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[samples.size()];
    int[] touched = new int[samples.size()];
    for (int document = 0; document < samples.size(); document++) {
      int met = count(document, shared, touched);
      Arrays.sort(touched, 0, met);
      for (int i = 0; i < met; i++) {
        int other = touched[i];
        if (isCandidate(document, other, shared[other])) {
          pairs.add(new Pair(document, other));
        }
        shared[other] = 0;
      }
    }
    return pairs;
  }

  /// Replaces each shingle of a sample by where its entries begin; -1 where it stands alone.
  private void placeShingles() {
    int[] next = new int[samples.size()];
    int start = 0;
    while (start < entries.length) {
      int end = start + 1;
      while (end < entries.length && entries[end] >> 32 == entries[start] >> 32) {
        end++;
      }
      for (int i = start; i < end; i++) {
        int document = (int) entries[i];
        samples.get(document)[next[document]++] = end - start == 1 ? -1 : start;
      }
      start = end;
    }
  }

  /// Counts the shingles that a document shares with each before it.
  ///
  /// @return how many it shares one with; they are listed in `touched`
  private int count(int document, int[] shared, int[] touched) {
    int met = 0;
    for (int start : samples.get(document)) {
      int stop = start < 0 ? -1 : stop(start);
      for (int i = start; i >= 0 && i < stop; i++) {
        int other = (int) entries[i];
        if (other >= document) {
          break;
        }
        if (shared[other]++ == 0) {
          touched[met++] = other;
        }
      }
    }
    return met;
  }

  /// Where the documents end that a shingle pairs with: all, or the leaders.
  private int stop(int start) {
    int far = start + COMMON;
    boolean common = far < entries.length && entries[far] >> 32 == entries[start] >> 32;
    if (common) {
      return start + LEADERS;
    }
    int end = start + 1;
    while (end < entries.length && entries[end] >> 32 == entries[start] >> 32) {
      end++;
    }
    return end;
  }

  private boolean isCandidate(int one, int other, int shared) {
    int smaller = Math.min(samples.get(one).length, samples.get(other).length);
    return shared >= FEWEST && shared >= LINE * smaller;
  }
}
