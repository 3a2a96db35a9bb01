package org.onrecord.attribution.label;

/// The weights of all features, one `long` a feature, so that one read gives those of every tag.
/// Immutable; safe for threads.
///
/// A byte of a long is a weight and 128, the lowest that of the first tag. Sums are taken of four
/// tags at a time in lanes of 16 bits, which hold [#MOST] of them.
final class Weights {
  private static final int MOST = 256;
  private static final int ZERO = 128;
  private static final long LANES = 0x00FF_00FF_00FF_00FFL;

  private final long[] packed;
  private final int mask;

  /// @param weights [Tag#COUNT] a feature; the number of features is a power of two
  Weights(byte[] weights) {
    packed = new long[weights.length / Tag.COUNT];
    mask = packed.length - 1;
    for (int i = 0; i < weights.length; i++) {
      packed[i / Tag.COUNT] |= (long) (weights[i] + ZERO) << Byte.SIZE * (i % Tag.COUNT);
    }
  }

  /// As they were given.
  byte[] bytes() {
    byte[] weights = new byte[packed.length * Tag.COUNT];
    for (int i = 0; i < weights.length; i++) {
      long weight = packed[i / Tag.COUNT] >>> Byte.SIZE * (i % Tag.COUNT) & 0xFF;
      weights[i] = (byte) (weight - ZERO);
    }
    return weights;
  }

  /// Sums the weights of an item's features into `sum`, [Tag#COUNT] long.
  void sum(Row row, int item, int[] sum) {
    java.util.Arrays.fill(sum, 0);
    int to = row.to(item);
    for (int from = row.from(item); from < to; from += MOST) {
      add(row, from, Math.min(to, from + MOST), sum);
    }
  }

  private void add(Row row, int from, int to, int[] sum) {
    long even = 0;
    long odd = 0;
    for (int f = from; f < to; f++) {
      long feature = packed[row.feature(f) & mask];
      even += feature & LANES;
      odd += feature >>> Byte.SIZE & LANES;
    }
    int zeros = ZERO * (to - from);
    for (int t = 0; t < sum.length; t++) {
      long lanes = t % 2 == 0 ? even : odd;
      sum[t] += (int) (lanes >>> Short.SIZE * (t / 2) & 0xFFFF) - zeros;
    }
  }
}
