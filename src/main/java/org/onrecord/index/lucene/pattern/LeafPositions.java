package org.onrecord.index.lucene.pattern;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Positions of words in one statement after another of a segment, read from the index once each.
final class LeafPositions implements PatternMatch.Positions {
  private final LeafReader reader;
  private final WordField field;
  /// By the slot itself: [Expansion] makes those that are alike one.
  private final IdentityHashMap<Slot, Filled> slots = new IdentityHashMap<>();
  private int doc = -1;

  LeafPositions(LeafReader reader, WordField field) {
    this.reader = reader;
    this.field = field;
  }

  /// Goes on to a statement behind the one before.
  void moveTo(int next) {
    doc = next;
  }

  @Override
  public int[] of(Slot slot) throws IOException {
    Filled filled = slots.get(slot);
    if (filled == null) {
      filled = open(slot);
      slots.put(slot, filled);
    }
    return filled.at(doc);
  }

  private Filled open(Slot slot) throws IOException {
    Filled filled = new Filled();
    if (slot instanceof Slot.Tokens tokens) {
      for (String token : tokens.tokens()) {
        PostingsEnum postings =
            reader.postings(new Term(field.of(slot), token), PostingsEnum.POSITIONS);
        if (postings != null) {
          filled.behind.add(postings);
        }
      }
    }
    return filled;
  }

  /// The words that fill one slot; those that stand furthest back come first.
  private static final class Filled {
    final PriorityQueue<PostingsEnum> behind =
        new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
    private int[] positions = new int[8];
    private int[] found = PatternMatch.nowhere();
    private int at = -1;

    int[] at(int doc) throws IOException {
      if (at != doc) {
        at = doc;
        found = read(doc);
      }
      return found;
    }

    private int[] read(int doc) throws IOException {
      int size = 0;
      while (!behind.isEmpty() && behind.element().docID() <= doc) {
        PostingsEnum postings = behind.remove();
        int next = postings.docID() == doc ? doc : postings.advance(doc);
        if (next == doc) {
          size = add(postings, size);
          next = postings.nextDoc();
        }
        if (next != DocIdSetIterator.NO_MORE_DOCS) {
          behind.add(postings);
        }
      }
      return sorted(size);
    }

    private int add(PostingsEnum postings, int from) throws IOException {
      int size = from;
      for (int left = postings.freq(); left > 0; left--) {
        if (size == positions.length) {
          positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size++] = postings.nextPosition();
      }
      return size;
    }

    private int[] sorted(int size) {
      if (size == 0) {
        return PatternMatch.nowhere();
      }
      int[] sorted = Arrays.copyOf(positions, size);
      Arrays.sort(sorted);
      int kept = 1;
      for (int i = 1; i < size; i++) {
        if (sorted[i] != sorted[kept - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return kept == size ? sorted : Arrays.copyOf(sorted, kept);
    }
  }
}
