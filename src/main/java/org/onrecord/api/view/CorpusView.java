package org.onrecord.api.view;

import java.util.List;
import java.util.Map;

/// Where the corpus stands.
///
/// @param generation of the index; changes with every commit that changed something
/// @param committed when that was, ISO 8601 in UTC
/// @param files files seen, parts of mails and archives included
/// @param statements each counted once, in however many copies it appears
/// @param sightings statements that are another's in a copy, not counted among them
/// @param copyGroups groups of documents that are copies of one
/// @param states how many files are in each state, by name; only states that occur
/// @param corrections what became of what people corrected
/// @param versions of the pipeline and the vocabularies, by name
/// @param modes in which statements can be searched: `words`, and `meaning` and `both` where the
///     index knows what they mean and the part for that is here
public record CorpusView(
    String generation,
    String committed,
    long files,
    long documents,
    long statements,
    long sightings,
    long copyGroups,
    List<StateCount> states,
    Corrections corrections,
    Map<String, String> versions,
    List<String> modes,
    Map<String, String> links) {

  /// What became of what people corrected.
  ///
  /// @param effective how many are in effect on documents and statements
  /// @param waiting how many the next ingest applies
  /// @param orphaned how many are about what the corpus no longer holds
  /// @param faults how many lines of the corrections file cannot be used
  /// @param link where they are listed
  public record Corrections(int effective, int waiting, int orphaned, int faults, String link) {}

  /// How many files are in a state.
  public record StateCount(String state, long count, boolean indexed, String link) {}
}
