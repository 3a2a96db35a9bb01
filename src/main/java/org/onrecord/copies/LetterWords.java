package org.onrecord.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.copies.Campaign.Addition;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;

/// The words of a letter in order, without letterhead, addressee and signature, and every three of
/// them in a row as a number.
final class LetterWords {
  private static final int WORDS = 3;
  private static final int CHARACTERS = 5;

  private final Document document;
  private final List<Tokens.Token> tokens = new ArrayList<>();

  /// Of the words that end at each.
  private final long[] shingles;

  LetterWords(Document document) {
    this.document = document;
    String text = document.text().string();
    for (Passage passage : (Iterable<Passage>) document.prose()::iterator) {
      int start = document.text().utf16(passage.span().start());
      int end = document.text().utf16(passage.span().end());
      tokens.addAll(Tokens.of(text, start, end));
    }
    shingles = new long[tokens.size()];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = shingle(i);
    }
  }

  private int length(int at) {
    return tokens.get(at).unspaced() ? CHARACTERS : WORDS;
  }

  private long shingle(int at) {
    int from = at + 1 - length(at);
    return from < 0
        ? 0
        : Sketch.hash(String.join(" ", Tokens.folded(tokens.subList(from, at + 1))));
  }

  int size() {
    return tokens.size();
  }

  /// Each once.
  Set<Long> shingles() {
    Set<Long> all = new HashSet<>();
    for (long shingle : shingles) {
      if (shingle != 0) {
        all.add(shingle);
      }
    }
    return all;
  }

  /// Which words lie in shingles of a set.
  BitSet covered(Set<Long> template) {
    BitSet covered = new BitSet(size());
    for (int i = 0; i < shingles.length; i++) {
      if (shingles[i] != 0 && template.contains(shingles[i])) {
        covered.set(i + 1 - length(i), i + 1);
      }
    }
    return covered;
  }

  /// The words that are set, run by run, as they are written.
  List<Addition> runs(BitSet words) {
    List<Addition> runs = new ArrayList<>();
    for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(from)) {
      int to = words.nextClearBit(from);
      int start = tokens.get(from).start();
      int end = tokens.get(to - 1).end();
      String text = document.text().string();
      Span span = new Span(text.codePointCount(0, start), text.codePointCount(0, end));
      runs.add(new Addition(span, text.substring(start, end)));
      from = to;
    }
    return runs;
  }
}
