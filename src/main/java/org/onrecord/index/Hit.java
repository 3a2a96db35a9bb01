package org.onrecord.index;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// A statement found.
///
/// @param statement itself
/// @param document what it stands in
/// @param source words of the document that credit it (“the Tech Accord said”), possibly empty
/// @param before words before it in the same passage
/// @param after words after it in the same passage
/// @param page from 1; 0 where the format has none
/// @param score relevance; 0 when sorted otherwise
/// @param highlights where the query's words stand, code points of [Statement#text]
public record Hit(
    Statement statement,
    DocumentCard document,
    String source,
    String before,
    String after,
    int page,
    double score,
    List<Span> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
