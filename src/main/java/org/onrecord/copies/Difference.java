package org.onrecord.copies;

import java.util.ArrayList;
import java.util.List;

/// The places where two rows of words differ: all that does not lie on a longest common
/// subsequence, joined where it lies together.
///
/// @param pieces in order
/// @param common words that both have in the same order
record Difference(List<Piece> pieces, int common) {
  /// Words `[from, to)` of the one stand where words `[otherFrom, otherTo)` of the other do.
  record Piece(int from, int to, int otherFrom, int otherTo) {
    boolean putsIn() {
      return otherTo > otherFrom;
    }

    boolean leavesOut() {
      return to > from;
    }
  }

  /// Compares two rows; the cost is the product of their lengths.
  static Difference of(List<String> one, List<String> other) {
    int[][] longest = longest(one, other);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      int from = i;
      int otherFrom = j;
      while (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
        i++;
        j++;
      }
      if (i > from) {
        continue;
      }
      while ((i < one.size() || j < other.size()) && !isCommon(one, other, i, j)) {
        if (j == other.size() || i < one.size() && longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      pieces.add(new Piece(from, i, otherFrom, j));
    }
    return new Difference(pieces, longest[0][0]);
  }

  private static boolean isCommon(List<String> one, List<String> other, int i, int j) {
    return i < one.size() && j < other.size() && one.get(i).equals(other.get(j));
  }

  private static int[][] longest(List<String> one, List<String> other) {
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(i).equals(other.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
