package org.onrecord.copies;

import java.util.Arrays;

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

  /// Takes pairs of documents by their places, the later first.
  interface Pairs {
    void take(int one, int other);
  }

  /// Number of shingles in the sample of each document, those that stand alone included.
  private final int[] sizes;

  /// Number of a shingle above, document below; ascending once sorted.
  private long[] entries = new long[1024];

  private int count;

  /// Of each document: where the entries of its shingles begin, in `places[from[d] .. from[d +
  /// 1])`.
  private int[] places = {};

  private int[] from = {};

  private final int[] shared;
  private final int[] touched;

  /// @param documents how many there are
  Candidates(int documents) {
    sizes = new int[documents];
    shared = new int[documents];
    touched = new int[documents];
  }

  /// Adds a document.
  ///
  /// @param document its place
  /// @param repeated what tells shingles that stand in no other document, which are not kept
  void add(int document, int[] sample, Repeated repeated) {
    sizes[document] = sample.length;
    for (int shingle : sample) {
      if (repeated.holds(shingle)) {
        if (count == entries.length) {
          entries = Arrays.copyOf(entries, count + count / 2);
        }
        entries[count++] = (long) shingle << 32 | document;
      }
    }
  }

  /// Ends the adding.
  void close() {
    Arrays.sort(entries, 0, count);
    from = new int[sizes.length + 1];
    for (int i = 0; i < count; i++) {
      from[(int) entries[i] + 1]++;
    }
    for (int i = 0; i < sizes.length; i++) {
      from[i + 1] += from[i];
    }
    placeShingles();
  }

  private void placeShingles() {
    places = new int[count];
    int[] next = Arrays.copyOf(from, sizes.length);
    int start = 0;
    for (int i = 0; i < count; i++) {
      if (!isSame(start, i)) {
        start = i;
      }
      places[next[(int) entries[i]]++] = start;
    }
  }

  private boolean isSame(int start, int i) {
    return i < count && entries[i] >> 32 == entries[start] >> 32;
  }

  /// Shows the pairs, in a fixed order.
  void pairs(Pairs visitor) {
    for (int document = 0; document < sizes.length; document++) {
      int met = count(document, true);
      for (int i = 0; i < met; i++) {
        visitor.take(document, touched[i]);
      }
    }
  }

  /// All documents that may be copies of one, in the order of their places; common shingles count
  /// like any. The cost is the number of documents that its shingles stand in.
  int[] like(int document) {
    return Arrays.copyOf(touched, count(document, false));
  }

  /// Lists in `touched` which others share enough of a document's sample.
  ///
  /// @param sparing whether only those before it are meant, and common shingles hardly count
  /// @return how many there are
  private int count(int document, boolean sparing) {
    int met = 0;
    for (int at = from[document]; at < from[document + 1]; at++) {
      int start = places[at];
      boolean leaders = sparing && isSame(start, start + COMMON);
      for (int i = start; isSame(start, i) && !(leaders && i == start + LEADERS); i++) {
        int other = (int) entries[i];
        if (sparing && other >= document) {
          break;
        }
        if (other != document && shared[other]++ == 0) {
          touched[met++] = other;
        }
      }
    }
    return sift(document, met);
  }

  private int sift(int document, int met) {
    int kept = 0;
    for (int i = 0; i < met; i++) {
      int other = touched[i];
      if (isCandidate(document, other, shared[other])) {
        touched[kept++] = other;
      }
      shared[other] = 0;
    }
    Arrays.sort(touched, 0, kept);
    return kept;
  }

  private boolean isCandidate(int one, int other, int common) {
    int smaller = Math.min(sizes[one], sizes[other]);
    return common >= FEWEST && common >= LINE * smaller;
  }
}
