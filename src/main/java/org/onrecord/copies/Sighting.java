package org.onrecord.copies;

import java.util.List;

/// Another place in which a statement appears.
///
/// @param statement id of the statement there; the same where a file has the same bytes
/// @param document it stands in
/// @param text words there
/// @param sameness how they compare
/// @param changes what differs, in the order of the statement; empty for [Sameness#EXACT]
public record Sighting(
    String statement, CopyCard document, String text, Sameness sameness, List<Change> changes) {
  public Sighting {
    changes = List.copyOf(changes);
  }
}
