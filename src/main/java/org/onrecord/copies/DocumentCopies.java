package org.onrecord.copies;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that is known of a document's copies and of its statements' sightings.
///
/// @param document id
/// @param basis fingerprint of all that follows, and in one document of all that hang together that
///     of their ids; empty when there is no copy
/// @param group that it belongs to, or null; all members stand with the origin only, so that
///     what is kept grows with their number and not with its square
/// @param campaign of which it is a letter, or null; all letters stand with the first only
/// @param copyOf by id of a statement that is a sighting of another: that other, as seen from it
/// @param sightings by id of a statement that others are sightings of: these, in order
public record DocumentCopies(
    String document,
    String basis,
    @Nullable CopyGroup group,
    @Nullable Campaign campaign,
    Map<String, Sighting> copyOf,
    Map<String, List<Sighting>> sightings) {

  public DocumentCopies {
    copyOf = Map.copyOf(copyOf);
    sightings = Map.copyOf(sightings);
  }

  /// A document without copies.
  public static DocumentCopies none(String document) {
    return new DocumentCopies(document, "", null, null, Map.of(), Map.of());
  }

  /// The same on another basis.
  DocumentCopies on(String newBasis) {
    return new DocumentCopies(document, newBasis, group, campaign, copyOf, sightings);
  }
}
