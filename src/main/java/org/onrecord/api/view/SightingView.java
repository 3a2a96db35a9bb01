package org.onrecord.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Change;
import org.onrecord.copies.CopyCard;
import org.onrecord.copies.Sameness;
import org.onrecord.copies.Sighting;

/// Another place in which a statement appears.
///
/// @param statement its id there; the same where a file has the same bytes
/// @param document id of the document
/// @param path of its file in the corpus
/// @param published as much of the date as is known: `2024-07-30`, `2024-07`, `2024`, or null
/// @param sameness how the words there compare with the words here
/// @param changes what differs: words here, words there, and where in the two texts; empty
///     for EXACT
public record SightingView(
    String statement,
    String document,
    String path,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    Sameness sameness,
    List<Change> changes) {

  /// The view of a sighting.
  public static SightingView of(Sighting sighting) {
    CopyCard card = sighting.document();
    return new SightingView(
        sighting.statement(),
        card.id(),
        card.path(),
        card.title(),
        card.publisher(),
        DateView.iso(card.published()),
        sighting.sameness(),
        sighting.changes());
  }
}
