package org.onrecord.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// How the words of two statements compare.
///
/// Of a statement that is part quotation, part paraphrase, only what stands inside quotation marks
/// is compared, where both have such words; of any other all of it.
///
/// @param sameness of the other to the one
/// @param changes in order
record Comparison(Sameness sameness, List<Change> changes) {
  private static final Comparison SAME = new Comparison(Sameness.EXACT, List.of());

  /// Words of one statement that are compared.
  private record Words(String text, List<Tokens.Token> tokens) {
    List<String> folded() {
      return Tokens.folded(tokens);
    }

    /// The words from one token to another, as written.
    String slice(int from, int to) {
      return from == to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// Where they stand; an empty place lies before the token.
    Span span(int from, int to) {
      int start =
          from < tokens.size() ? tokens.get(from).start() : from == 0 ? 0 : tokens.getLast().end();
      int end = from == to ? start : tokens.get(to - 1).end();
      return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }
  }

  /// Compares a statement with a sighting of it.
  ///
  /// @param in the document of `one`: words that stand there beside the statement are not put in by
  ///     the other, but cut off otherwise
  /// @param otherIn the document of `other`, likewise
  static Comparison of(Statement one, OpenDocument in, Statement other, OpenDocument otherIn) {
    boolean partly = isPartlyQuoted(one) && isPartlyQuoted(other);
    Words left = partly ? quoted(one) : whole(one);
    Words right = partly ? quoted(other) : whole(other);
    List<String> here = left.folded();
    List<String> there = right.folded();
    if (here.equals(there) || stands(here, otherIn)) {
      return SAME;
    }
    Difference difference = Difference.of(here, there);
    boolean putsIn = !stands(there, in);
    List<Change> changes =
        difference.pieces().stream()
            .filter(piece -> putsIn || piece.leavesOut())
            .map(piece -> change(piece, left, right))
            .toList();
    if (changes.isEmpty()) {
      return SAME;
    }
    boolean adds = putsIn && difference.pieces().stream().anyMatch(Difference.Piece::putsIn);
    return new Comparison(adds ? Sameness.ALTERED : Sameness.SHORTENED, changes);
  }

  private static Change change(Difference.Piece piece, Words left, Words right) {
    return new Change(
        left.slice(piece.from(), piece.to()),
        right.slice(piece.otherFrom(), piece.otherTo()),
        left.span(piece.from(), piece.to()),
        right.span(piece.otherFrom(), piece.otherTo()));
  }

  private static boolean isPartlyQuoted(Statement statement) {
    return statement.voice() == Voice.MIXED && !quoted(statement).tokens().isEmpty();
  }

  private static Words whole(Statement statement) {
    return new Words(statement.text(), Tokens.of(statement.text()));
  }

  private static Words quoted(Statement statement) {
    String text = statement.text();
    BitSet inside = QuoteMarks.inside(text, 0, text.length());
    List<Tokens.Token> tokens = new ArrayList<>(Tokens.of(text));
    tokens.removeIf(token -> !inside.get(token.start()));
    return new Words(text, tokens);
  }

  /// True when the words stand in the text one after another.
  private static boolean stands(List<String> words, OpenDocument in) {
    return Collections.indexOfSubList(in.words(), words) >= 0;
  }
}
