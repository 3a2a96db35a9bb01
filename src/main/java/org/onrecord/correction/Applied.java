package org.onrecord.correction;

import java.util.List;

/// What became of the corrections that are meant for a document.
///
/// @param found ids of those whose document or words are there, sorted
/// @param orphaned ids of those whose words, or the statement there, are there no longer, sorted
public record Applied(List<String> found, List<String> orphaned) {
  /// None are meant for it.
  public static final Applied NONE = new Applied(List.of(), List.of());

  public Applied {
    found = found.stream().sorted().toList();
    orphaned = orphaned.stream().sorted().toList();
  }
}
