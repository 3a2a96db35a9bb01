package org.onrecord.eval;

import java.util.Locale;

/// Holds confidences against what was right: of statements at 0.9, nine in ten should be. Not safe
/// for threads.
final class Reliability {
  private static final int BINS = 10;

  private final int[] statements = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  /// Counts a statement.
  ///
  /// @param confidence from 0 to 1
  void add(double confidence, boolean isRight) {
    int bin = (int) Math.clamp(confidence * BINS, 0, BINS - 1);
    statements[bin]++;
    right[bin] += isRight ? 1 : 0;
    sum[bin] += confidence;
  }

  /// One line a tenth that has statements: how many, the mean confidence, the share that was right.
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder("confidence  statements  mean  right");
    for (int bin = 0; bin < BINS; bin++) {
      if (statements[bin] > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%n%.1f–%.1f %14d  %.2f   %.2f",
                bin / (double) BINS,
                (bin + 1) / (double) BINS,
                statements[bin],
                sum[bin] / statements[bin],
                right[bin] / (double) statements[bin]));
      }
    }
    return lines.toString();
  }
}
