package org.onrecord.index.lucene.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// Carries places of the stretch that a statement stands in over to its own words, in which what
/// stands between the pieces of a broken quotation is left out.
public final class Pieces {
  /// Code points of the “ … ” that joins two pieces.
  static final int GAP = 3;

  private Pieces() {}

  /// What of a place in the stretch lies within the statement's words; one place a piece.
  ///
  /// @param place code points, from the statement's first word
  public static List<Span> within(Statement statement, Span place) {
    int start = statement.spans().getFirst().start();
    List<Span> found = new ArrayList<>();
    int written = 0;
    for (Span piece : statement.spans()) {
      int from = Math.max(place.start(), piece.start() - start);
      int to = Math.min(place.end(), piece.end() - start);
      if (from < to) {
        int shift = written - (piece.start() - start);
        found.add(new Span(from + shift, to + shift));
      }
      written += piece.length() + GAP;
    }
    return found;
  }

  /// True when the statement's words are its pieces, joined, so that places can be carried over.
  public static boolean agree(Statement statement) {
    int pieces = statement.spans().stream().mapToInt(Span::length).sum();
    int gaps = GAP * (statement.spans().size() - 1);
    return statement.text().codePointCount(0, statement.text().length()) == pieces + gaps;
  }
}
