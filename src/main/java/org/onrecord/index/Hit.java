package org.onrecord.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// A statement found.
///
/// @param statement itself
/// @param document what it stands in
/// @param source words of the document that credit it (“the Tech Accord said”), possibly empty
/// @param before words before it in the same passage
/// @param after words after it in the same passage
/// @param page it begins on, from 1; 0 where the format has none
/// @param pages all that it stands on, ascending; empty where the format has none
/// @param score relevance; 0 when sorted otherwise
/// @param sightings other places where it appears, in copies of the document
/// @param copyOf the statement that it is a sighting of, as seen from it, or null
/// @param highlights where the query's words stand, code points of [Statement#text]
/// @param around where they stand in the words around it
/// @param firstIndexed when it came into the index first; rebuilding it does not change that
/// @param changed when it became what it is now: its words, speaker, concerns, dates, copies
/// @param nearness how near in meaning it is to what was asked; null where that was not asked
public record Hit(
    Statement statement,
    DocumentCard document,
    String source,
    String before,
    String after,
    int page,
    List<Integer> pages,
    double score,
    List<Span> highlights,
    Around around,
    List<Sighting> sightings,
    @Nullable Sighting copyOf,
    Instant firstIndexed,
    Instant changed,
    @Nullable Nearness nearness) {
  public Hit {
    pages = List.copyOf(pages);
    highlights = List.copyOf(highlights);
    sightings = List.copyOf(sightings);
  }

  /// How near in meaning a statement is to what was asked.
  ///
  /// @param similarity cosine, -1 to 1; null where its meaning is not in the index
  /// @param byMeaning whether it is near enough to be found by that
  /// @param byWords whether it is found by words, where these were asked for as well
  public record Nearness(@Nullable Float similarity, boolean byMeaning, boolean byWords) {}

  /// Where a query's words stand around a statement: code points of `source`, `before` and `after`,
  /// in order, without overlap.
  public record Around(List<Span> source, List<Span> before, List<Span> after) {
    /// Nothing is marked.
    public static final Around NOTHING = new Around(List.of(), List.of(), List.of());

    public Around {
      source = List.copyOf(source);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
