package org.onrecord.copies;

/// Tells shingles that stand in more than one document from those that do not, which are most, so
/// that only the former need to be kept. One in five of 16 million that stand alone passes all the
/// same: it costs room and changes nothing.
final class Repeated {
  /// 67 million bits, 8 MB when all are used.
  private static final int PAGES = 1 << 14;

  private static final int WORDS = 1 << 6;

  private final long[][] once = new long[PAGES][];
  private final long[][] twice = new long[PAGES][];

  /// Adds the shingles of one document, each of them once.
  void add(int[] sample) {
    for (int shingle : sample) {
      if (isIn(once, shingle)) {
        put(twice, shingle);
      } else {
        put(once, shingle);
      }
    }
  }

  /// True for every shingle that was added twice.
  boolean holds(int shingle) {
    return isIn(twice, shingle);
  }

  private static boolean isIn(long[][] bits, int shingle) {
    long[] page = bits[page(shingle)];
    return page != null && (page[word(shingle)] & 1L << shingle) != 0;
  }

  private static void put(long[][] bits, int shingle) {
    int page = page(shingle);
    if (bits[page] == null) {
      bits[page] = new long[WORDS];
    }
    bits[page][word(shingle)] |= 1L << shingle;
  }

  private static int word(int shingle) {
    return shingle >>> 6 & WORDS - 1;
  }

  private static int page(int shingle) {
    return shingle >>> 12 & PAGES - 1;
  }
}
