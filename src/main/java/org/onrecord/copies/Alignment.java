package org.onrecord.copies;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.copies.Difference.Piece;
import org.onrecord.copies.QuotedWords.Word;

/// Which words of one quotation are those of another: the longest run that both have, then the
/// longest before and after it, and so on. Unlike a longest common subsequence it does not
/// stretch a part of a long quotation over the whole of it by a “the” here and an “and” there.
///
/// @param runs in the order of both
/// @param pieces what lies between the runs and beside them, first and last included, in order
record Alignment(List<Run> runs, List<Piece> pieces) {
  /// Words that both have, one after another.
  record Run(int from, int otherFrom, int length) {
    int to() {
      return from + length;
    }

    int otherTo() {
      return otherFrom + length;
    }
  }

  /// A run of so few words at the edge tells nothing when it lies far from the next.
  private static final int STRAY = 2;

  /// Aligns two quotations; the cost is the product of their lengths, at worst times their runs.
  static Alignment of(QuotedWords one, QuotedWords other) {
    List<Run> runs = new ArrayList<>();
    find(one.words(), other.words(), new int[] {0, one.size(), 0, other.size()}, runs);
    dropStrays(runs);
    return new Alignment(List.copyOf(runs), pieces(runs, one.size(), other.size()));
  }

  private static void find(List<Word> one, List<Word> other, int[] range, List<Run> runs) {
    Run longest = longest(one, other, range);
    if (longest.length() == 0) {
      return;
    }
    find(one, other, new int[] {range[0], longest.from(), range[2], longest.otherFrom()}, runs);
    runs.add(longest);
    find(one, other, new int[] {longest.to(), range[1], longest.otherTo(), range[3]}, runs);
  }

  private static Run longest(List<Word> one, List<Word> other, int[] range) {
    Run best = new Run(0, 0, 0);
    int[] before = new int[range[3] - range[2] + 1];
    for (int i = range[0]; i < range[1]; i++) {
      int[] lengths = new int[before.length];
      for (int j = range[2]; j < range[3]; j++) {
        if (one.get(i).key().equals(other.get(j).key())) {
          int length = before[j - range[2]] + 1;
          lengths[j - range[2] + 1] = length;
          if (length > best.length()) {
            best = new Run(i - length + 1, j - length + 1, length);
          }
        }
      }
      before = lengths;
    }
    return best;
  }

  private static void dropStrays(List<Run> runs) {
    while (runs.size() > 1 && isStray(runs.getFirst(), gap(runs.getFirst(), runs.get(1)))) {
      runs.removeFirst();
    }
    while (runs.size() > 1
        && isStray(runs.getLast(), gap(runs.get(runs.size() - 2), runs.getLast()))) {
      runs.removeLast();
    }
  }

  private static boolean isStray(Run run, int gap) {
    return run.length() <= STRAY && gap > 2 * run.length();
  }

  private static int gap(Run one, Run next) {
    return Math.max(next.from() - one.to(), next.otherFrom() - one.otherTo());
  }

  private static List<Piece> pieces(List<Run> runs, int size, int otherSize) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int otherAt = 0;
    for (Run run : runs) {
      pieces.add(new Piece(at, run.from(), otherAt, run.otherFrom()));
      at = run.to();
      otherAt = run.otherTo();
    }
    pieces.add(new Piece(at, size, otherAt, otherSize));
    return List.copyOf(pieces);
  }

  /// Words in the longest run.
  int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }
}
