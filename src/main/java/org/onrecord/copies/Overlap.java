package org.onrecord.copies;

/// How much of one text stands in another.
///
/// @param shared shingles that both have, estimated where one is long
/// @param containment share of the smaller text that stands in the larger, 0 to 1
/// @param narration the same of what stands outside quotation marks in both; 1 where one of them
///     has next to nothing outside
/// @param reprint the largest share of one text that says it itself where the other quotes it: a
///     letter that a paper prints in quotation marks
/// @param oneHouse whether both are known to be of one publisher
record Overlap(
    long shared, double containment, double narration, double reprint, boolean oneHouse) {
  /// Two sentences: below, a text is too short to be told from a set phrase.
  static final int FEWEST = 20;

  /// Copies of real cases lay at .64 to .69, different stories on one event at .09 to .15.
  static final double LINE = 0.4;

  /// From here on the smaller text is reprinted as a whole, however it is dressed.
  static final double WHOLE = 0.8;

  /// Two texts of one publisher are copies only from here on: a house fills in its own forms. Of 20
  /// groups of press releases that [#LINE] alone makes, 15 were such forms; docs/measurements.md.
  static final double ONE_HOUSE = 0.9;

  /// Two stories that share long quotations share none of the words around them; copies do. Half
  /// of what [#LINE] asks, for a desk that rewrites the lead.
  static final double NARRATION = 0.2;

  /// A letter of which more than half stands in another text's quotation marks is printed there,
  /// not quoted: .72 of the specimen that is, .01 at most of all other pairs of specimens.
  static final double REPRINT = 0.55;

  /// Fewer shingles outside quotation marks than these tell nothing.
  private static final int FEWEST_OUTSIDE = 10;

  /// Compares two texts; the order does not matter.
  static Overlap of(Sketch one, Sketch other) {
    int quarterings = Math.max(one.quarterings(), other.quarterings());
    int limit = Sketch.limit(quarterings);
    int[] left = one.shingles();
    int[] right = other.shingles();
    int shared = 0;
    int sharedOutside = 0;
    int quotedThere = 0;
    int quotedHere = 0;
    int[] sizes = new int[4];
    int i = 0;
    int j = 0;
    while (i < left.length && left[i] < limit || j < right.length && right[j] < limit) {
      int a = i < left.length && left[i] < limit ? left[i] >>> 1 : Integer.MAX_VALUE;
      int b = j < right.length && right[j] < limit ? right[j] >>> 1 : Integer.MAX_VALUE;
      if (a == b) {
        shared++;
        sharedOutside += (left[i] & 1) == 0 && (right[j] & 1) == 0 ? 1 : 0;
        quotedThere += (left[i] & 1) < (right[j] & 1) ? 1 : 0;
        quotedHere += (right[j] & 1) < (left[i] & 1) ? 1 : 0;
      }
      if (a <= b) {
        sizes[0]++;
        sizes[1] += 1 - (left[i++] & 1);
      }
      if (b <= a) {
        sizes[2]++;
        sizes[3] += 1 - (right[j++] & 1);
      }
    }
    int outside = Math.min(sizes[1], sizes[3]);
    return new Overlap(
        (long) shared << 2 * quarterings,
        share(shared, Math.min(sizes[0], sizes[2])),
        outside < FEWEST_OUTSIDE ? 1 : share(sharedOutside, outside),
        Math.max(share(quotedThere, sizes[0]), share(quotedHere, sizes[2])),
        one.isOfOneHouse(other));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// True when the smaller is a copy of the larger, or of a part of it.
  boolean isCopy() {
    if (shared < FEWEST || containment < LINE) {
      return false;
    }
    return oneHouse
        ? containment >= ONE_HOUSE
        : containment >= WHOLE || narration >= NARRATION || reprint >= REPRINT;
  }
}
